package vn.cchc.plan.workingcalendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.CalendarDay;

@Entity
@Table(name = "calendar_day")
class CalendarDayRow {

    @Id
    LocalDate date;

    int year;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    CalendarDay.Kind kind;

    String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    CalendarDay.Status status;

    @Column(name = "basis_document")
    @Nullable
    String basisDocument;

    static CalendarDayRow from(CalendarDay day) {
        CalendarDayRow row = new CalendarDayRow();
        row.date = day.date();
        row.year = day.date().getYear();
        row.kind = day.kind();
        row.name = day.name();
        row.status = day.status();
        row.basisDocument = day.basisDocument();
        return row;
    }

    CalendarDay toDay() {
        return new CalendarDay(date, kind, name, status, basisDocument);
    }
}

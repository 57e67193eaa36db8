package vn.cchc.kit.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.kit.json.EventJson;

/// The copy of the working calendar, one row per year.
@ApplicationScoped
public class CalendarCopies {

    private static final String STORE = """
            insert into calendar_copy (year, version, days) values (?, ?, ?)
            on conflict (year) do update set version = excluded.version, days = excluded.days
            where excluded.version > calendar_copy.version""";

    private final DataSource dataSource;

    CalendarCopies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Applies a change; an older version than the one known changes nothing.
    public void store(CalendarChanged calendar) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(STORE)) {
            upsert.setInt(1, calendar.year());
            upsert.setLong(2, calendar.version());
            upsert.setObject(3, EventJson.write(calendar.days()), Types.OTHER);
            upsert.executeUpdate();
        } catch (SQLException failure) {
            throw new CalendarStoreException(failure);
        }
    }

    /// All official days known; a year without them is a plain week.
    public WorkingCalendar load() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select days from calendar_copy");
                ResultSet rows = select.executeQuery()) {
            List<CalendarDay> days = new ArrayList<>();
            while (rows.next()) {
                days.addAll(List.of(EventJson.read(rows.getString(1), CalendarDay[].class)));
            }
            return new WorkingCalendar(days);
        } catch (SQLException failure) {
            throw new CalendarStoreException(failure);
        }
    }
}

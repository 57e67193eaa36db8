package vn.cchc.kpi.dossier.discrepancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.dossier.search.DossierRowKey;
import vn.cchc.kpi.sql.Database;

/// Compares stored months with the months before them.
@ApplicationScoped
class DiscrepancySearch {

    /// The two months are held against each other as a whole: an order served by an index would look up every
    /// row's month before, one by one.
    private static final String LIST = """
            select r.*, b.pending_total as pending_before, b.source as source_before
            from dossier_row r
            join dossier_row b on b.agency_code = r.agency_code and b.subject = r.subject
                and b.window_from = (r.window_from - interval '1 month')::date
            where (r.agency_code, r.window_from, r.subject) > (?, ?, ?)
            and r.carried_over <> b.pending_total
            and (?::text is null or r.agency_code in (select agency_subtree(?)))
            and (?::text is null or r.agency_code = ?)
            and r.window_from >= ? and b.window_from >= ?::date - 31
            and (?::date is null or r.window_to <= ?)
            order by r.agency_code, r.window_from, r.subject limit ?""";

    private final Database database;

    DiscrepancySearch(Database database) {
        this.database = database;
    }

    /// @param from  months that begin on this day or later
    /// @param to    months that end on this day or earlier
    /// @param scope agency whose subtree the caller sees
    record Question(
            @Nullable String agencyCode,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String scope) {}

    List<DiscrepancyView> list(Question question, @Nullable String after, int limit) {
        DossierRowKey place = DossierRowKey.of(after);
        return database.listPlanned(
                LIST,
                select -> select.set(place.agency())
                        .set(place.from())
                        .set(place.subject())
                        .setText(question.scope())
                        .setText(question.scope())
                        .setText(question.agencyCode())
                        .setText(question.agencyCode())
                        .setDate(question.from())
                        .setDate(question.from())
                        .setDate(question.to())
                        .setDate(question.to())
                        .set(limit),
                row -> new DiscrepancyView(
                        row.text("agency_code"),
                        row.textOrNull("procedure_code"),
                        row.textOrNull("field_code"),
                        new Window(row.date("window_from"), row.date("window_to")),
                        row.text("source"),
                        row.number("carried_over"),
                        row.number("pending_before"),
                        row.text("source_before"),
                        row.text("subject")));
    }
}

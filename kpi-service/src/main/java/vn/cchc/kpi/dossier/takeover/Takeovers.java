package vn.cchc.kpi.dossier.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.time.Ids;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// Decides and remembers who may take a month over.
@ApplicationScoped
class Takeovers {

    private static final String HOLD =
            "select * from agency_window where agency_code = ? and window_from = ? and row_count > 0 for update";

    private static final String HAND =
            "update agency_window set handed_to = ? where agency_code = ? and window_from = ?";

    private static final String REMEMBER = """
            insert into dossier_takeover (id, agency_code, window_from, window_to, from_source, to_source, reason,
                decided_by, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /// The last decision about a month is pending while the month is still handed over.
    private static final String LIST = """
            select t.*, exists (
                    select 1 from agency_window w
                    where w.agency_code = t.agency_code and w.window_from = t.window_from
                    and w.handed_to = t.to_source)
                and not exists (
                    select 1 from dossier_takeover l
                    where l.agency_code = t.agency_code and l.window_from = t.window_from and l.id > t.id) as pending
            from dossier_takeover t
            where (?::text is null or agency_code in (select agency_subtree(?)))
            and (?::text is null or agency_code = ?)
            and (?::text is null or id::text collate "C" < ?)
            order by id desc limit ?""";

    /// @param handedTo source that may take it over; absent when none may
    private record Month(
            Window window, String source, @Nullable String handedTo) {}

    private final Database database;
    private final AgencyCopies agencies;
    private final Clock clock;

    Takeovers(Database database, AgencyCopies agencies, Clock clock) {
        this.database = database;
        this.agencies = agencies;
        this.clock = clock;
    }

    /// The source that reports the month keeps it: that takes an earlier decision back.
    ///
    /// @throws TakeoverRefused when the caller does not see the agency, when nothing is reported of the month, or
    ///     only by that source, with nothing to take back
    @Transactional
    TakeoverView decide(TakeoverBody body, Caller caller) {
        String agency =
                AgencyCode.read(body.agencyCode()).map(AgencyCode::value).orElse(body.agencyCode());
        if (!agencies.sees(caller, agency) || !agencies.known(agency)) {
            throw new TakeoverRefused(new TakeoverRefusal.Unknown());
        }
        Month month = hold(agency, body.windowFrom());
        boolean stays = month.source().equals(body.source());
        if (stays && month.handedTo() == null) {
            throw new TakeoverRefused(new TakeoverRefusal.ReportsItAlready(body.source()));
        }
        String next = stays ? null : body.source();
        database.update(
                HAND,
                update -> update.setText(next).set(agency).set(month.window().from()));
        TakeoverView view = new TakeoverView(
                Ids.next(),
                agency,
                month.window(),
                month.source(),
                body.source(),
                body.reason(),
                caller.name(),
                clock.instant(),
                !stays);
        remember(view);
        return view;
    }

    private Month hold(String agency, LocalDate from) {
        return database.first(
                        HOLD,
                        select -> select.set(agency).set(from),
                        row -> new Month(
                                new Window(row.date("window_from"), row.date("window_to")),
                                row.text("source"),
                                row.textOrNull("handed_to")))
                .orElseThrow(() -> new TakeoverRefused(new TakeoverRefusal.NothingReported()));
    }

    List<TakeoverView> list(@Nullable String agencyCode, @Nullable String scope, @Nullable String before, int limit) {
        return database.list(
                LIST,
                select -> select.setText(scope)
                        .setText(scope)
                        .setText(agencyCode)
                        .setText(agencyCode)
                        .setText(before)
                        .setText(before)
                        .set(limit),
                Takeovers::view);
    }

    private void remember(TakeoverView view) {
        database.update(
                REMEMBER,
                insert -> insert.set(view.id())
                        .set(view.agencyCode())
                        .set(view.window().from())
                        .set(view.window().to())
                        .set(view.fromSource())
                        .set(view.toSource())
                        .set(view.reason())
                        .set(view.decidedBy())
                        .set(view.decidedAt()));
    }

    private static TakeoverView view(Row row) throws SQLException {
        return new TakeoverView(
                row.id("id"),
                row.text("agency_code"),
                new Window(row.date("window_from"), row.date("window_to")),
                row.text("from_source"),
                row.text("to_source"),
                row.text("reason"),
                row.text("decided_by"),
                row.instant("decided_at"),
                row.flag("pending"));
    }
}

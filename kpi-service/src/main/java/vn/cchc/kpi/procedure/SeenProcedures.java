package vn.cchc.kpi.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.cchc.kpi.sql.Database;

/// Registers the procedures of an import in its transaction.
@ApplicationScoped
public class SeenProcedures {

    /// The rows an import has stored, by the months they are in.
    ///
    /// @param from first day of the month, one for each agency
    public record Stored(UUID batch, String source, Collection<String> agencies, Collection<LocalDate> from) {}

    private static final String SEEN_AS_NAMED = """
            with seen as materialized (
                select code, nullif(publisher, '') as publisher, nullif(field_code, '') as field_code
                from unnest(?::text[], ?::text[], ?::text[]) as n(code, publisher, field_code)
            )""";

    private static final String SEEN_AS_STORED = """
            with seen as materialized (
                select r.procedure_code as code, r.publisher, min(r.field_code) as field_code
                from unnest(?::text[], ?::date[]) as place(agency_code, window_from)
                cross join lateral (
                    select * from dossier_row d
                    where d.agency_code = place.agency_code and d.window_from = place.window_from
                    offset 0
                ) r
                where r.batch_id = ? and r.procedure_code is not null
                group by r.procedure_code, r.publisher
            )""";

    /// In one order, so that of two imports with the same new codes one waits for the other.
    private static final String REGISTER = """
            , published as (
                insert into procedure_publisher (code, publisher)
                select distinct s.code, s.publisher from seen s
                where s.publisher is not null and not exists (
                    select 1 from procedure_publisher p where p.code = s.code and p.publisher = s.publisher)
                order by s.code, s.publisher
                on conflict do nothing
            )
            insert into procedure (code, field_code, confirmed, first_batch, first_source, first_seen_at, version)
            select s.code, min(s.field_code), false, ?, ?, ?, 1 from seen s
            where not exists (select 1 from procedure p where p.code = s.code)
            group by s.code order by s.code
            on conflict do nothing
            returning code""";

    private final Database database;
    private final Clock clock;

    SeenProcedures(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param allTaken whether every row that names one of them is stored; else it is looked up which are
    public NewProcedures register(NamedProcedures named, boolean allTaken, Stored stored) {
        List<String> codes = allTaken && named.complete()
                ? database.list(
                        SEEN_AS_NAMED + REGISTER,
                        insert -> insert.setArray("text", named.codes())
                                .setArray("text", named.publishers())
                                .setArray("text", named.fields())
                                .set(stored.batch())
                                .set(stored.source())
                                .set(clock.instant()),
                        row -> row.text("code"))
                : database.list(
                        SEEN_AS_STORED + REGISTER,
                        insert -> insert.setArray("text", stored.agencies())
                                .setArray("date", stored.from())
                                .set(stored.batch())
                                .set(stored.batch())
                                .set(stored.source())
                                .set(clock.instant()),
                        row -> row.text("code"));
        return NewProcedures.of(codes);
    }
}

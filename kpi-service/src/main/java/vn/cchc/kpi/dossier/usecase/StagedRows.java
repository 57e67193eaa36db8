package vn.cchc.kpi.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.kpi.dossier.result.RowOutcome;
import vn.cchc.kpi.sql.Database;

/// What will become of staged rows that nothing is wrong with, one by one: only for imports whose rows are all
/// listed.
@ApplicationScoped
class StagedRows {

    private static final String TAKEN = """
            select s.row_no, case when v.row_no is not null then 'UNCHANGED'
                when d.subject is null then 'CREATED' else 'UPDATED' end as outcome
            from dossier_stage s
            left join dossier_verdict v on v.row_no = s.row_no
            left join dossier_row d on d.agency_code = s.agency_code and d.window_from = s.window_from
                and d.subject = s.subject
            where s.turn = ? and (v.row_no is null or v.outcome = 'UNCHANGED')""";

    /// @param number its number in what was sent
    record Taken(long number, RowOutcome outcome) {}

    private final Database database;

    StagedRows(Database database) {
        this.database = database;
    }

    /// Of a turn that is judged and not merged yet.
    List<Taken> taken(int turn) {
        return database.list(
                TAKEN,
                select -> select.set(turn),
                row -> new Taken(row.number("row_no"), RowOutcome.valueOf(row.text("outcome"))));
    }
}

package vn.cchc.kpi.definition.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.catalogue.FormulaJson;
import vn.cchc.kpi.definition.domain.Draft;
import vn.cchc.kpi.definition.domain.Wording;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// Drafts by code.
@ApplicationScoped
public class Drafts {

    private static final String SAVE = """
            insert into indicator_draft (code, owner, name, name_en, direction, formula, ambiguity_note,
                                         ambiguity_note_en, version, edited_by, edited_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, nextval('indicator_draft_version_seq'), ?, ?)
            on conflict (code) do update
            set owner = excluded.owner, name = excluded.name, name_en = excluded.name_en,
                direction = excluded.direction, formula = excluded.formula, ambiguity_note = excluded.ambiguity_note,
                ambiguity_note_en = excluded.ambiguity_note_en, version = excluded.version,
                edited_by = excluded.edited_by, edited_at = excluded.edited_at
            returning *""";

    private final Database database;

    Drafts(Database database) {
        this.database = database;
    }

    /// Whoever works on a code works on it alone, to the end of the transaction.
    public void lock(String code) {
        database.list(
                "select pg_advisory_xact_lock(hashtextextended(?, 1))",
                lock -> lock.set("indicator " + code),
                _ -> true);
    }

    public Optional<Draft> find(String code) {
        return database.first(
                "select * from indicator_draft where code = ?", select -> select.set(code), Drafts::draft);
    }

    /// Keeps it under a version that was never used before.
    public Draft save(String code, String owner, Wording wording, String by, Instant at) {
        return database.list(
                        SAVE,
                        insert -> insert.set(code)
                                .set(owner)
                                .set(wording.name())
                                .set(wording.nameEn())
                                .set(wording.direction().name())
                                .set(EventJson.write(FormulaJson.of(wording.formula())))
                                .setText(wording.ambiguityNote())
                                .setText(wording.ambiguityNoteEn())
                                .set(by)
                                .set(at),
                        Drafts::draft)
                .getFirst();
    }

    public void delete(String code) {
        database.update("delete from indicator_draft where code = ?", delete -> delete.set(code));
    }

    private static Draft draft(Row row) throws SQLException {
        return new Draft(
                row.text("code"),
                row.text("owner"),
                new Wording(
                        row.text("name"),
                        row.text("name_en"),
                        Direction.valueOf(row.text("direction")),
                        EventJson.read(row.text("formula"), FormulaJson.class).toFormula(),
                        row.textOrNull("ambiguity_note"),
                        row.textOrNull("ambiguity_note_en")),
                row.number("version"),
                row.text("edited_by"),
                row.instant("edited_at"));
    }
}

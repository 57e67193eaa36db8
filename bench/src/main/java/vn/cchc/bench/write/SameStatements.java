package vn.cchc.bench.write;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import vn.cchc.bench.load.Load;
import vn.cchc.bench.stage.ActivePlan;
import vn.cchc.bench.stage.Programs;
import vn.cchc.bench.stage.Stage;

/// The statements of one write, run by eight clients straight against the database.
sealed interface SameStatements extends AutoCloseable permits Pgbench, JdbcLoop {

    /// By pgbench where it is on the PATH, else by a loop of prepared statements.
    static SameStatements on(Stage stage, ActivePlan plan) throws SQLException, IOException {
        CopiedTables tables = CopiedTables.create(stage, plan);
        Optional<Path> pgbench = Programs.find("pgbench");
        return pgbench.isPresent() ? new Pgbench(pgbench.get(), stage, tables) : new JdbcLoop(stage, tables);
    }

    /// By what they are run, for people.
    String how();

    Load run(Duration duration) throws Exception;

    @Override
    void close() throws SQLException, IOException;
}

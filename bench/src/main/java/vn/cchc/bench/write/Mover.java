package vn.cchc.bench.write;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import vn.cchc.bench.load.Call;
import vn.cchc.bench.load.ClosedLoop.Client;
import vn.cchc.bench.load.Connection;
import vn.cchc.bench.stage.ActivePlan;
import vn.cchc.bench.stage.Work;

/// Moves some assignments forth and back, each with the tag of the version that its last move left.
final class Mover implements Client, AutoCloseable {
    private final Connection connection;
    private final List<String> assignments;
    private final String[] etags;
    private final boolean[] reported;
    private String unitOfficer = "";
    private String standingOfficer = "";
    private int next;

    Mover(Connection connection, List<String> assignments) {
        this.connection = connection;
        this.assignments = List.copyOf(assignments);
        this.etags = new String[assignments.size()];
        this.reported = new boolean[assignments.size()];
        Arrays.fill(etags, ActivePlan.FIRST);
    }

    void actAs(String unit, String standing) {
        unitOfficer = unit;
        standingOfficer = standing;
    }

    @Override
    public void once() throws IOException {
        String assignment = assignments.get(next);
        Call move = reported[next]
                ? Work.giveBack(assignment, standingOfficer, etags[next])
                : Work.reportDone(assignment, unitOfficer, etags[next]);
        etags[next] = connection.send(move).ok().etag();
        reported[next] = !reported[next];
        next = (next + 1) % assignments.size();
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}

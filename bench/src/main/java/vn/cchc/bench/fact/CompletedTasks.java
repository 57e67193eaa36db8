package vn.cchc.bench.fact;

import java.util.List;
import vn.cchc.bench.fact.Visibility.Latencies;
import vn.cchc.bench.load.Connection;
import vn.cchc.bench.load.OpenLoop;
import vn.cchc.bench.stage.Stage;
import vn.cchc.bench.stage.Work;

/// Completes tasks when they are due and awaits each in the assessment of its plan.
final class CompletedTasks {
    private final Stage stage;
    private final Visibility visibility;

    CompletedTasks(Stage stage, Visibility visibility) {
        this.stage = stage;
        this.visibility = visibility;
    }

    Latencies run(double perSecond, List<Completion> completions) throws Exception {
        String writer = stage.people().standingOfficer();
        String reader = stage.people().viewer();
        Latencies latencies = new Latencies();
        OpenLoop.run(perSecond, completions.size(), (index, due) -> {
            Completion one = completions.get(index);
            Connection gateway = visibility.borrow();
            gateway.send(Work.verify(one.assignment(), writer, one.etag())).ok();
            long committed = System.nanoTime();
            visibility.await(gateway, one.assessment(), one.numerator(), reader, due, committed, latencies);
        });
        return latencies;
    }
}

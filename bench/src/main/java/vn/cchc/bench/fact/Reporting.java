package vn.cchc.bench.fact;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.cchc.bench.load.Connection;
import vn.cchc.bench.stage.ActivePlan;
import vn.cchc.bench.stage.Outboxes;
import vn.cchc.bench.stage.Stage;
import vn.cchc.bench.stage.Work;
import vn.cchc.launcher.topology.Topology;

/// Prepares tasks: each is reported done, so that one more word completes it.
final class Reporting {
    private static final int CLIENTS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Stage stage;

    Reporting(Stage stage) {
        this.stage = stage;
    }

    /// The completions in the order in which they are to happen: one of each plan in turn.
    List<Completion> report(List<ActivePlan> plans) throws Exception {
        List<Completion> wanted = inTurn(plans);
        Completion[] reported = new Completion[wanted.size()];
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                running.add(threads.submit(() -> {
                    reportSome(wanted, reported, next);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        }
        Outboxes.awaitEmpty(stage, "task", "kpi");
        return Arrays.asList(reported);
    }

    private void reportSome(List<Completion> wanted, Completion[] reported, AtomicInteger next) throws IOException {
        try (Connection gateway = stage.connect(Topology.GATEWAY)) {
            for (int i = next.getAndIncrement(); i < reported.length; i = next.getAndIncrement()) {
                Completion one = wanted.get(i);
                String token = stage.people().unitOfficer();
                String etag = gateway.send(Work.reportDone(one.assignment(), token, one.etag()))
                        .ok()
                        .etag();
                reported[i] = new Completion(one.assignment(), etag, one.assessment(), one.numerator());
            }
        }
    }

    private static List<Completion> inTurn(List<ActivePlan> plans) {
        List<Completion> turns = new ArrayList<>();
        int tasks = plans.getFirst().assignments().size();
        for (int task = 0; task < tasks; task++) {
            for (ActivePlan plan : plans) {
                turns.add(new Completion(plan.assignments().get(task), ActivePlan.FIRST, plan.assessment(), task + 1L));
            }
        }
        return turns;
    }
}

package vn.cchc.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.cchc.bench.fact.FactLatency;
import vn.cchc.bench.flat.RecomputeFlat;
import vn.cchc.bench.ingest.Country;
import vn.cchc.bench.ingest.IngestFirst;
import vn.cchc.bench.ingest.IngestReplay;
import vn.cchc.bench.ingest.IngestRevision;
import vn.cchc.bench.plan.AppendixPreview;
import vn.cchc.bench.plan.DeadlineParse;
import vn.cchc.bench.plan.PlanActivation;
import vn.cchc.bench.plan.PlanSearch;
import vn.cchc.bench.read.AssessmentRead;
import vn.cchc.bench.read.Ranking;
import vn.cchc.bench.read.ReadById;
import vn.cchc.bench.stage.Stage;
import vn.cchc.bench.write.SingleWrite;
import vn.cchc.launcher.home.Distribution;
import vn.cchc.launcher.process.LaunchFailure;

/// `bench [name,…]`: measures all, or some. Exit code 0 when every figure could be had, met or not.
public final class Main {
    private static final Country COUNTRY = new Country();
    private static final List<Bench> ALL = List.of(
            new FactLatency(),
            new RecomputeFlat(),
            new ReadById(),
            new SingleWrite(),
            new DeadlineParse(),
            new AppendixPreview(),
            new PlanActivation(),
            new PlanSearch(),
            new AssessmentRead(),
            new Ranking(),
            new IngestFirst(COUNTRY),
            new IngestRevision(COUNTRY),
            new IngestReplay(COUNTRY));

    private final PrintStream out;
    private final Path folder;

    private Main(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        List<String> only = args.length == 0 ? List.of() : List.of(args[0].split(","));
        List<String> all = ALL.stream().map(Bench::name).toList();
        only.stream().filter(name -> !all.contains(name)).findFirst().ifPresent(name -> {
            System.err.println("There is no bench '" + name + "', but " + all);
            System.exit(2);
        });
        List<Bench> chosen = ALL.stream()
                .filter(bench -> only.isEmpty() || only.contains(bench.name()))
                .toList();
        System.exit(new Main(System.out, Distribution.find().root().resolve("build/bench")).run(chosen));
    }

    private int run(List<Bench> benches) {
        List<Measurement> measured = new ArrayList<>();
        boolean complete = measureAll(benches, measured);
        try {
            Results.write(folder.resolve("results.json"), measured);
        } catch (java.io.IOException e) {
            out.println("The results cannot be written: " + e.getMessage());
            complete = false;
        }
        if (!measured.isEmpty()) {
            out.println();
            out.println(Table.of(measured));
            out.println();
            out.println("Written to " + folder.resolve("results.json"));
        }
        return complete ? 0 : 1;
    }

    private boolean measureAll(List<Bench> benches, List<Measurement> measured) {
        try (Stage stage = Stage.open(folder, out::println)) {
            for (Bench bench : benches) {
                stage.sayHowBusy();
                stage.say(bench.name());
                List<Measurement> figures = bench.measure(stage);
                out.println(Table.of(figures));
                measured.addAll(figures);
            }
            return true;
        } catch (LaunchFailure | CannotMeasure e) {
            out.println("Not measured: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            out.println("Broken off.");
        } catch (Exception e) {
            out.println("Not measured: " + e);
            e.printStackTrace(out);
        }
        return false;
    }
}

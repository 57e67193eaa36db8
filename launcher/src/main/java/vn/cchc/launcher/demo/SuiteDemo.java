package vn.cchc.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.cchc.launcher.DemoLoader;
import vn.cchc.launcher.suite.SuiteAccess;

/// The whole main job on the data under `demo/`: registry, plans, tasks, figures, reports.
public final class SuiteDemo implements DemoLoader {

    @Override
    public void load(SuiteAccess suite, Path output, Consumer<String> say) {
        Callers callers = new Callers(suite);
        new RegistryStep(callers.administrator(), say).load();
        List<LoadedPlan> plans = new PlansStep(callers, say).load();
        new TasksStep(callers, say).load(plans);
        new FiguresStep(callers, say).load();
        Summary summary = new Summary(callers);
        List<JsonNode> assessments = summary.assessments(plans);
        say.accept("Targets: %d assessments for the periods of %d".formatted(assessments.size(), DemoData.YEAR));
        List<ObjectNode> reports = new ReportsStep(callers, output, say).load();
        ObjectNode result = summary.build(plans, assessments, reports, suite);
        Summary.write(result, output);
        new SummaryTable(say).print(result);
    }
}

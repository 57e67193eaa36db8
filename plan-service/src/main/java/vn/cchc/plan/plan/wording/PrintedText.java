package vn.cchc.plan.plan.wording;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// One text of a plan and its place.
///
/// @param pointer JSON pointer into the plan as imported
/// @param label   what a person finds it by on paper
record PrintedText(String pointer, String label, String text) {

    /// Title, contents, products, deadline cells and targets. Titles of cited documents belong to others.
    static Stream<PrintedText> of(PlanHeader header, Appendix appendix) {
        Stream<PrintedText> title = Stream.of(new PrintedText("/title", "“" + header.title() + "”", header.title()));
        Stream<PrintedText> tasks = IntStream.range(0, appendix.tasks().size())
                .boxed()
                .flatMap(i -> ofTask("/tasks/" + i, appendix.tasks().get(i).printed()));
        Stream<PrintedText> targets = IntStream.range(0, appendix.targets().size())
                .mapToObj(i -> ofTarget(i, appendix.targets().get(i)));
        return Stream.of(title, tasks, targets).flatMap(texts -> texts);
    }

    private static Stream<PrintedText> ofTask(String pointer, PrintedTask row) {
        String label = row.label();
        Stream<PrintedText> content = Stream.of(new PrintedText(pointer + "/content", label, row.content()));
        Stream<PrintedText> products = IntStream.range(0, row.products().size())
                .mapToObj(i -> new PrintedText(
                        pointer + "/products/" + i, label, row.products().get(i)));
        Stream<PrintedText> deadline = Stream.ofNullable(row.deadlineText())
                .map(text -> new PrintedText(pointer + "/deadlineText", label, text));
        return Stream.of(content, products, deadline).flatMap(texts -> texts);
    }

    private static PrintedText ofTarget(int index, PlanTarget target) {
        return new PrintedText("/targets/" + index + "/text", target.code(), target.text());
    }
}

package vn.cchc.plan.appendix.reading;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// How long the texts of a row may be that an import takes, in characters.
final class Limits {

    static final int DEADLINE = 4000;
    private static final int NUMBER = 50;
    private static final int SECTION = 500;
    private static final int CONTENT = 10_000;
    private static final int UNIT = 500;
    private static final int PRODUCT = 2000;
    private static final int UNITS = 100;

    private Limits() {}

    static boolean isTooLong(PrintedTask task) {
        return Optional.ofNullable(task.no()).orElse("").length() > NUMBER
                || Optional.ofNullable(task.section()).orElse("").length() > SECTION
                || task.content().length() > CONTENT
                || Optional.ofNullable(task.deadlineText()).orElse("").length() > DEADLINE
                || task.leads().size() > UNITS
                || task.coordinating().size() > 2 * UNITS
                || task.products().size() > UNITS
                || isTooLong(task.products(), PRODUCT)
                || Stream.of(task.leads(), task.coordinating()).anyMatch(units -> isTooLong(units, UNIT));
    }

    private static boolean isTooLong(Collection<String> texts, int limit) {
        return texts.stream().anyMatch(text -> text.length() > limit);
    }
}

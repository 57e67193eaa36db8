package vn.cchc.plan.plan.completeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// Whether rows can be found by their printed numbers: labels of sections stand once, numbers ascend within a
/// section, no row is without one. Starting again with a section is usual. One finding for each kind of fault and
/// section, however many rows have it.
final class NumberingChecks {

    /// What is wrong, by its place in the message's choice.
    private static final int LABEL_TWICE = 0;

    private static final int NOT_ASCENDING = 1;
    private static final int MISSING = 2;

    private static final Pattern SECTION_LABEL = Pattern.compile("^\\s*([IVXLC]+|[A-Z]|\\d{1,2})\\s*[.)\\-–:]\\s*\\S");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\s*(\\d{1,6})[.)]?\\s*");

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> sectionOfLabel = new HashMap<>();
    private final Set<String> endedSections = new HashSet<>();
    private @Nullable String section;
    private int last;
    private boolean toldInSection;
    private int rows;
    private int unnumbered;
    private @Nullable Finding firstUnnumbered;

    static Stream<Finding> of(Appendix appendix) {
        NumberingChecks checks = new NumberingChecks();
        for (int i = 0; i < appendix.tasks().size(); i++) {
            checks.read("/tasks/" + i, appendix.tasks().get(i).printed());
        }
        return Stream.concat(checks.findings.stream(), checks.missing());
    }

    private void read(String pointer, PrintedTask row) {
        if (!Objects.equals(row.section(), section)) {
            enter(pointer, row);
        }
        if (row.parent() != null) {
            return;
        }
        rows++;
        String number = row.no() == null ? "" : row.no();
        Matcher plain = PLAIN_NUMBER.matcher(number);
        if (plain.matches()) {
            ascend(pointer, row, Integer.parseInt(plain.group(1)));
        } else if (number.chars().noneMatch(Character::isLetterOrDigit)) {
            unnumbered++;
            if (firstUnnumbered == null) {
                firstUnnumbered = Finding.at(pointer + "/no", FindingCode.NUMBERING_BROKEN, row.label());
            }
        }
    }

    private void enter(String pointer, PrintedTask row) {
        if (section != null) {
            endedSections.add(section);
        }
        String entered = row.section();
        section = entered;
        last = 0;
        toldInSection = false;
        if (entered == null) {
            return;
        }
        Matcher label = SECTION_LABEL.matcher(entered);
        boolean taken = label.find() && !entered.equals(sectionOfLabel.computeIfAbsent(label.group(1), _ -> entered));
        if (taken || endedSections.contains(entered)) {
            findings.add(
                    Finding.at(pointer + "/section", FindingCode.NUMBERING_BROKEN, LABEL_TWICE, entered, row.label()));
        }
    }

    private void ascend(String pointer, PrintedTask row, int number) {
        if (number <= last && !toldInSection) {
            toldInSection = true;
            findings.add(Finding.at(
                    pointer + "/no", FindingCode.NUMBERING_BROKEN, NOT_ASCENDING, String.valueOf(number), row.label()));
        }
        last = number;
    }

    /// A plan that numbers nothing has no broken numbers.
    private Stream<Finding> missing() {
        return firstUnnumbered == null || unnumbered == rows
                ? Stream.empty()
                : Stream.of(Finding.at(
                        firstUnnumbered.pointer(),
                        FindingCode.NUMBERING_BROKEN,
                        MISSING,
                        String.valueOf(unnumbered),
                        firstUnnumbered.args().getFirst()));
    }
}

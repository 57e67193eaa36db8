package vn.cchc.plan.plan.clearness;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.unitname.UnitDirectory;
import vn.cchc.plan.unitname.UnitMatch;

/// Who leads and who helps. Units nobody can tell are the completeness check's business.
final class PersonChecks {

    private final UnitDirectory units;

    PersonChecks(UnitDirectory units) {
        this.units = units;
    }

    Stream<Finding> of(String pointer, PrintedTask row) {
        return Stream.of(many(pointer, row), classes(pointer, row), both(pointer, row))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> many(String pointer, PrintedTask row) {
        return row.leads().size() < 2
                ? Stream.empty()
                : Stream.of(Finding.at(
                        pointer + "/leads", FindingCode.LEAD_MANY, row.label(), String.join("; ", row.leads())));
    }

    private Stream<Finding> classes(String pointer, PrintedTask row) {
        return IntStream.range(0, row.leads().size()).boxed().flatMap(i -> {
            String lead = row.leads().get(i);
            return units.match(lead) instanceof UnitMatch.Units(var codes, var _) && codes.size() > 1
                    ? Stream.of(Finding.at(
                            pointer + "/leads/" + i,
                            FindingCode.LEAD_IS_CLASS,
                            row.label(),
                            lead,
                            String.valueOf(codes.size())))
                    : Stream.empty();
        });
    }

    /// A lead that belongs to a class of helpers is usual; a lead that is named again as a helper is a slip.
    private Stream<Finding> both(String pointer, PrintedTask row) {
        return IntStream.range(0, row.coordinating().size()).boxed().flatMap(i -> {
            String helper = row.coordinating().get(i);
            return row.leads().stream().anyMatch(lead -> isSame(lead, helper))
                    ? Stream.of(Finding.at(
                            pointer + "/coordinating/" + i, FindingCode.LEAD_ALSO_COORDINATES, row.label(), helper))
                    : Stream.empty();
        });
    }

    private boolean isSame(String lead, String helper) {
        List<String> codes = units.match(lead).codesOrNone();
        return Folded.of(lead).equals(Folded.of(helper))
                || (!codes.isEmpty() && codes.equals(units.match(helper).codesOrNone()));
    }
}

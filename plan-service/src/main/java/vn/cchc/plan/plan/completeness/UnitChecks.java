package vn.cchc.plan.plan.completeness;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.unitname.Candidate;
import vn.cchc.plan.unitname.UnitDirectory;
import vn.cchc.plan.unitname.UnitMatch;
import vn.cchc.plan.unitname.UnitMatch.Ambiguous;
import vn.cchc.plan.unitname.UnitMatch.EmptyClass;
import vn.cchc.plan.unitname.UnitMatch.NotInForce;
import vn.cchc.plan.unitname.UnitMatch.Units;
import vn.cchc.plan.unitname.UnitMatch.Unknown;

/// Whether the units of a task can be told. An unclear lead blocks, an unclear coordinating unit warns.
final class UnitChecks {

    /// The codes of one column of the appendix.
    private record Codes(FindingCode unknown, FindingCode ambiguous, FindingCode notInForce, FindingCode emptyClass) {

        static final Codes LEADS = new Codes(
                FindingCode.LEAD_UNKNOWN,
                FindingCode.LEAD_AMBIGUOUS,
                FindingCode.LEAD_NOT_IN_FORCE,
                FindingCode.LEAD_CLASS_EMPTY);

        static final Codes COORDINATING = new Codes(
                FindingCode.COORDINATING_UNKNOWN,
                FindingCode.COORDINATING_AMBIGUOUS,
                FindingCode.COORDINATING_NOT_IN_FORCE,
                FindingCode.COORDINATING_CLASS_EMPTY);
    }

    private static final int MOST_CANDIDATES = 3;

    private final UnitDirectory units;

    UnitChecks(UnitDirectory units) {
        this.units = units;
    }

    Stream<Finding> leads(String pointer, PrintedTask row) {
        if (row.leads().isEmpty()) {
            return Stream.of(Finding.at(pointer + "/leads", FindingCode.LEAD_MISSING, row.label()));
        }
        return each(pointer + "/leads/", row, row.leads(), Codes.LEADS);
    }

    Stream<Finding> coordinating(String pointer, PrintedTask row) {
        return each(pointer + "/coordinating/", row, row.coordinating(), Codes.COORDINATING);
    }

    private Stream<Finding> each(String pointer, PrintedTask row, List<String> texts, Codes codes) {
        return IntStream.range(0, texts.size())
                .boxed()
                .flatMap(i -> one(pointer + i, row.label(), texts.get(i), codes));
    }

    /// With those that a person may have meant.
    private Finding unknown(String pointer, String row, String text, Codes codes) {
        List<Candidate> near = units.suggestions(text, MOST_CANDIDATES);
        String labels = near.stream().map(Candidate::label).collect(Collectors.joining(", "));
        return Finding.at(pointer, codes.unknown(), row, text, near.size(), labels);
    }

    private Stream<Finding> one(String pointer, String row, String text, Codes codes) {
        UnitMatch match = units.match(text);
        return switch (match) {
            case Units _ -> Stream.empty();
            case Unknown _ -> Stream.of(unknown(pointer, row, text, codes));
            case Ambiguous(var candidates) ->
                Stream.of(Finding.at(pointer, codes.ambiguous(), row, text, String.join(", ", candidates)));
            case NotInForce(var code, var mergedInto) ->
                Stream.of(
                        mergedInto == null
                                ? Finding.at(pointer, codes.notInForce(), row, text, code, 0, "")
                                : Finding.at(pointer, codes.notInForce(), row, text, code, 1, mergedInto));
            case EmptyClass(var unitClass) -> Stream.of(Finding.at(pointer, codes.emptyClass(), row, text, unitClass));
        };
    }
}

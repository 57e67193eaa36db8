package vn.cchc.plan.unitname;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.cchc.plan.unitname.UnitMatch.Ambiguous;
import vn.cchc.plan.unitname.UnitMatch.EmptyClass;
import vn.cchc.plan.unitname.UnitMatch.NotInForce;
import vn.cchc.plan.unitname.UnitMatch.Units;
import vn.cchc.plan.unitname.UnitMatch.Unknown;

/// The names of `units/names.csv`, and whom they mean to whom.
class UnitNamesTest {

    @ParameterizedTest(name = "{0} of {1}: {2} {3}")
    @CsvFileSource(resources = "/units/names.csv", delimiter = '|', numLinesToSkip = 1)
    void aNameMeansWhomItMustMeanAndNobodyElse(String text, String issuer, String how, @Nullable String expected) {
        UnitDirectory directory = Registry.seenBy(issuer);

        assertThat(verdict(directory, text)).isEqualTo(expected == null ? how : how + " " + expected);
    }

    private static String verdict(UnitDirectory directory, String text) {
        return switch (directory.match(text)) {
            case Units(var _, var by) -> by.how() + " " + by.code();
            case Ambiguous(var codes) -> "AMBIGUOUS " + String.join(" ", codes);
            case NotInForce(var code, var heir) -> "MERGED " + code + " " + heir;
            case EmptyClass(var unitClass) -> "EMPTY " + unitClass;
            case Unknown() -> alike(directory.candidates(text, 5));
        };
    }

    private static String alike(List<Candidate> candidates) {
        return candidates.isEmpty()
                ? "NONE"
                : candidates.getFirst().how() + " " + candidates.getFirst().code();
    }
}

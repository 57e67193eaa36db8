package vn.cchc.kpi.assessment.domain;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A target as its plan states it.
///
/// @param value        threshold: percent, count or rank
/// @param stretchValue threshold striven for beyond `value`
/// @param scope        whom it concerns, as the plan says it; see [UnitScope]
public record Target(
        String code,
        String text,
        String area,
        String indicator,
        Operator operator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal stretchValue,
        @Nullable String unit,
        String strength,
        @Nullable String scope) {

    /// What it is judged by, in one line: differs exactly when an amendment tightened, relaxed or otherwise changed
    /// it.
    public String terms() {
        return Stream.of(indicator, operator, plain(value), plain(stretchValue), unit, strength, scope)
                .map(part -> Objects.toString(part, "-"))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    /// The units that must reach it one by one; empty when it speaks of the agency as a whole.
    public Optional<UnitScope> units() {
        return UnitScope.of(scope);
    }
}

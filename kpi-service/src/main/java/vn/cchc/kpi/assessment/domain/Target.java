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
/// @param strength     `MUST` or `STRIVE` ("phấn đấu"): how binding it is, never how it is counted. A missed target
///     is missed either way; whoever reads a status reads the strength beside it, which is told and shown with it
/// @param baselineYear reporting year it is compared with; absent when it names none
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
        @Nullable String scope,
        @Nullable Integer baselineYear) {

    /// A target that is not compared with any year.
    public Target(
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
        this(code, text, area, indicator, operator, value, stretchValue, unit, strength, scope, null);
    }

    /// What it is judged by, in one line: differs exactly when an amendment tightened, relaxed or otherwise changed
    /// it.
    public String terms() {
        Stream<@Nullable Object> parts =
                Stream.of(indicator, operator, plain(value), plain(stretchValue), unit, strength, scope);
        return Stream.concat(parts, Stream.ofNullable(baselineYear).map(year -> "since " + year))
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

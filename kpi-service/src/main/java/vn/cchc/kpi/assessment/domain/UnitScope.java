package vn.cchc.kpi.assessment.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.figure.Unit;

/// Which units a target speaks of one by one. Plans write it as a code or in their own words; any other scope speaks
/// of the agency as a whole.
public enum UnitScope {
    EACH_COMMUNE("each[_ ]commune|\\b(các|mỗi|từng) (ubnd )?(xã|phường)\\b|\\bxã, phường\\b|\\bphường, xã\\b") {
        @Override
        public boolean includes(Unit unit) {
            return unit.kind().equals("COMMUNE");
        }
    },
    EACH_UNIT("each[_ ]unit|\\b(mỗi|từng) (cơ quan|đơn vị)\\b") {
        @Override
        public boolean includes(Unit unit) {
            return true;
        }
    };

    private final Pattern words;

    UnitScope(String words) {
        this.words = Pattern.compile(
                words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /// Whether the unit, one directly below the agency that issued the plan, must reach the target alone.
    public abstract boolean includes(Unit unit);

    static Optional<UnitScope> of(@Nullable String scope) {
        if (scope != null) {
            for (UnitScope candidate : values()) {
                if (candidate.words.matcher(scope).find()) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }
}

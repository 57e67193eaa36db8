package vn.cchc.kpi.whatif.rest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.query.QueryValue;

/// A number to be reached, as callers give it.
final class GoalNumber {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int DECIMALS = 6;

    /// Longer ones could take long to read.
    private static final int LETTERS = 40;

    private GoalNumber() {}

    static @Nullable BigDecimal read(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (text.length() > LETTERS || !text.matches("-?\\d+(\\.\\d+)?")) {
            throw new QueryValue("goal", text).wrong("80|99.5");
        }
        return checked(new BigDecimal(text), 400, "?goal");
    }

    static @Nullable BigDecimal given(@Nullable BigDecimal goal) {
        return goal == null ? null : checked(goal, 422, "/goal");
    }

    private static BigDecimal checked(BigDecimal goal, int status, String pointer) {
        boolean tooFine = goal.signum() != 0 && goal.stripTrailingZeros().scale() > DECIMALS;
        if (tooFine || goal.signum() < 0 || goal.compareTo(LARGEST) > 0) {
            throw Problem.of(status, "request/invalid")
                    .at(pointer, "what-if/goal-out-of-range", LARGEST, DECIMALS)
                    .toException();
        }
        return goal;
    }
}

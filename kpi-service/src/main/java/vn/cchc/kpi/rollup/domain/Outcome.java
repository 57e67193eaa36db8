package vn.cchc.kpi.rollup.domain;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.catalogue.Formula;

/// The ratios of one indicator, of one agency or of several together, in the order of the formula.
public record Outcome(List<Sum> ratios) {

    public Outcome {
        ratios = List.copyOf(ratios);
    }

    public static Outcome nothing(Formula formula) {
        return new Outcome(formula.ratios().stream()
                .map(ratio -> Sum.nothing(ratio.isCount()))
                .toList());
    }

    public Outcome plus(Outcome other) {
        if (ratios.size() == 1) {
            return new Outcome(List.of(ratios.getFirst().plus(other.ratios.getFirst())));
        }
        List<Sum> sums = new ArrayList<>(ratios.size());
        for (int i = 0; i < ratios.size(); i++) {
            sums.add(ratios.get(i).plus(other.ratios.get(i)));
        }
        return new Outcome(sums);
    }

    /// The ratio that speaks for all, as in an assessment: one that was not counted before every other, one that has
    /// not arisen after every other, and of the rest the worst.
    public Sum speaking(Direction direction) {
        Sum worst = ratios.getFirst();
        for (int i = 1; i < ratios.size(); i++) {
            worst = isWorse(ratios.get(i), worst, direction) ? ratios.get(i) : worst;
        }
        return worst;
    }

    private static boolean isWorse(Sum a, Sum b, Direction direction) {
        if (a.state() == State.COUNTED && b.state() == State.COUNTED) {
            int order = a.against(b);
            return direction == Direction.LOWER_BETTER ? order > 0 : order < 0;
        }
        return badness(a.state()) > badness(b.state());
    }

    private static int badness(State state) {
        return switch (state) {
            case NO_DATA -> 2;
            case COUNTED -> 1;
            case NOT_ARISEN -> 0;
        };
    }

    public boolean isProvisional() {
        return ratios.stream().anyMatch(Sum::provisional);
    }
}

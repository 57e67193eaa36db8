package vn.cchc.kpi.rollup.domain;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.kpi.rollup.domain.Tree.Node;

/// Sums and agencies in few words.
final class Sums {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    private Sums() {}

    static Sum ratio(long numerator, long denominator) {
        return new Sum(true, false, numerator, denominator, DAY, DAY, false);
    }

    static Sum count(long number) {
        return new Sum(true, true, number, 1, DAY, DAY, false);
    }

    static Outcome outcome(Sum... sums) {
        return new Outcome(List.of(sums));
    }

    static Node agency(String code) {
        return new Node(code, "Z01", "Đơn vị " + code, "COMMUNE", null, null, 1);
    }
}

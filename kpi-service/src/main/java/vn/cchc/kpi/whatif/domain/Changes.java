package vn.cchc.kpi.whatif.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.kpi.assessment.domain.figure.Figure;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.assessment.domain.figure.Tallied;
import vn.cchc.kpi.assessment.domain.judging.Reported;

/// Counts that are supposed to be larger or smaller, by metric.
public record Changes(Map<String, Long> byMetric) {

    public Changes {
        byMetric = Map.copyOf(byMetric);
    }

    /// What would be reported. What was not counted stays so.
    public Reported apply(Reported reported) {
        return new Reported(apply(reported.now()), reported.before());
    }

    private Figures apply(Figures now) {
        return new Changed(now);
    }

    /// The period's figures with the changes; its months, which tell the pace, stay as they are.
    private final class Changed implements Figures {

        private final Figures now;

        Changed(Figures now) {
            this.now = now;
        }

        @Override
        public Tallied of(Set<String> keys) {
            Tallied tallied = now.of(keys);
            Map<String, Figure> figures = new HashMap<>(tallied.figures());
            byMetric.forEach(
                    (metric, delta) -> figures.computeIfPresent(metric, (_, figure) -> changed(figure, delta)));
            return new Tallied(figures, tallied.partial());
        }

        @Override
        public Figures during(ReportPeriod month) {
            return now.during(month);
        }

        @Override
        public Figures closed() {
            return new Changed(now.closed());
        }
    }

    private static Figure changed(Figure figure, long delta) {
        return new Figure(Math.addExact(figure.value(), delta), figure.asOf(), figure.provisional(), figure.coversTo());
    }

    /// @throws WhatIfRefused when a metric was not counted, or its count would be less than nothing
    public void requirePossible(Figures now) {
        byMetric.forEach((metric, delta) -> {
            long count = now.of(metric)
                    .orElseThrow(() -> new WhatIfRefused(new WhatIfRefusal.NotCounted(metric)))
                    .value();
            if (Math.addExact(count, delta) < 0) {
                throw new WhatIfRefused(new WhatIfRefusal.BelowZero(metric, Math.addExact(count, delta)));
            }
        });
    }
}

package vn.cchc.kpi.dossier.domain;

import static vn.cchc.kpi.dossier.domain.DossierMetric.CARRIED_OVER;
import static vn.cchc.kpi.dossier.domain.DossierMetric.PENDING_IN_TIME;
import static vn.cchc.kpi.dossier.domain.DossierMetric.PENDING_OVERDUE;
import static vn.cchc.kpi.dossier.domain.DossierMetric.PENDING_TOTAL;
import static vn.cchc.kpi.dossier.domain.DossierMetric.RECEIVED_DIRECT;
import static vn.cchc.kpi.dossier.domain.DossierMetric.RECEIVED_ONLINE;
import static vn.cchc.kpi.dossier.domain.DossierMetric.RECEIVED_POSTAL;
import static vn.cchc.kpi.dossier.domain.DossierMetric.RECEIVED_TOTAL;
import static vn.cchc.kpi.dossier.domain.DossierMetric.RESOLVED_EARLY;
import static vn.cchc.kpi.dossier.domain.DossierMetric.RESOLVED_ON_TIME;
import static vn.cchc.kpi.dossier.domain.DossierMetric.RESOLVED_OVERDUE;
import static vn.cchc.kpi.dossier.domain.DossierMetric.RESOLVED_TOTAL;

/// The invariants of form II.06: 3 = 4 + 5 + 6, 7 = 8 + 9 + 10, 11 = 12 + 13, and 3 = 7 + 11.
final class FormBalance {

    private FormBalance() {}

    /// Fills in totals that were left out, and refuses a row that does not add up; of such a row nothing is changed.
    static void complete(RowCounts counts) {
        long received = total(counts, RECEIVED_TOTAL, RECEIVED_ONLINE, RECEIVED_DIRECT, RECEIVED_POSTAL);
        long resolved = total(counts, RESOLVED_TOTAL, RESOLVED_EARLY, RESOLVED_ON_TIME, RESOLVED_OVERDUE);
        long pending = total(counts, PENDING_TOTAL, PENDING_IN_TIME, PENDING_OVERDUE);
        long in = counts.get(CARRIED_OVER) + received;
        long out = resolved + pending;
        if (in != out) {
            throw new RowRefused(new RowRefusal.Unbalanced(in, out));
        }
        counts.derive(RECEIVED_TOTAL, received);
        counts.derive(RESOLVED_TOTAL, resolved);
        counts.derive(PENDING_TOTAL, pending);
    }

    private static long total(RowCounts counts, DossierMetric total, DossierMetric... parts) {
        long sum = sum(counts, parts);
        if (counts.has(total) && counts.get(total) != sum) {
            throw new RowRefused(new RowRefusal.NotTheSum(total, counts.get(total), sum));
        }
        return sum;
    }

    private static long sum(RowCounts counts, DossierMetric... parts) {
        long sum = 0;
        for (DossierMetric part : parts) {
            sum += counts.get(part);
        }
        return sum;
    }
}

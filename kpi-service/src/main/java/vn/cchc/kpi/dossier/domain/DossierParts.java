package vn.cchc.kpi.dossier.domain;

import static java.util.Map.entry;
import static vn.cchc.kpi.dossier.domain.DossierMetric.*;

import java.util.EnumMap;
import java.util.Map;

/// What is counted out of a whole is never more than the whole; unless one of them was not counted. The parts of
/// form II.06 are held by [FormBalance].
final class DossierParts {

    private static final Map<DossierMetric, DossierMetric> WHOLE_OF = new EnumMap<>(Map.ofEntries(
            entry(TRACKED_AND_SYNCED, RECEIVED_TOTAL),
            entry(HANDLED_IN_SYSTEM, RECEIVED_TOTAL),
            entry(INPUT_DIGITISED, RECEIVED_TOTAL),
            entry(BOUNDARY_FREE_RECEIVED, RECEIVED_TOTAL),
            entry(PROCESSED_ONLINE, RESOLVED_TOTAL),
            entry(PROCESSED_FULLY_ONLINE, RESOLVED_TOTAL),
            entry(RESULT_DIGITISED, RESOLVED_TOTAL),
            entry(RESULT_ISSUED_ELECTRONICALLY, RESOLVED_TOTAL),
            entry(REUSED_DATA_ITEMS, REUSABLE_DATA_ITEMS),
            entry(APPLICANTS_REUSING_DOCUMENTS, APPLICANTS_TOTAL),
            entry(FEE_PAID_ONLINE, FEE_BEARING),
            entry(PAYMENT_TX_ONLINE, PAYMENT_TX_TOTAL),
            entry(INTERNAL_TRANSFER_ELECTRONIC, INTERNAL_TRANSFER_TOTAL)));

    private DossierParts() {}

    static void check(RowCounts counts) {
        WHOLE_OF.forEach((part, whole) -> {
            if (counts.has(part) && counts.has(whole) && counts.get(part) > counts.get(whole)) {
                throw new RowRefused(new RowRefusal.PartExceedsWhole(part, counts.get(part), whole, counts.get(whole)));
            }
        });
    }
}

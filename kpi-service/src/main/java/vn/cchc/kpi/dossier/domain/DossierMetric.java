package vn.cchc.kpi.dossier.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The counts of a dossier row: form II.06 first, then what indicators need besides. Metric `D.<name>` of the
/// catalogue and column `<name>` of the tables.
public enum DossierMetric {
    CARRIED_OVER(true),
    RECEIVED_ONLINE(true),
    RECEIVED_DIRECT(true),
    RECEIVED_POSTAL(true),
    RECEIVED_TOTAL(false),
    RESOLVED_EARLY(true),
    RESOLVED_ON_TIME(true),
    RESOLVED_OVERDUE(true),
    RESOLVED_TOTAL(false),
    RETURNED(false),
    WITHDRAWN(false),
    PENDING_IN_TIME(true),
    PENDING_OVERDUE(true),
    AWAITING_SUPPLEMENT(false),
    PENDING_TOTAL(false),
    PROCESSED_ONLINE(false),
    PROCESSED_FULLY_ONLINE(false),
    TRACKED_AND_SYNCED(false),
    HANDLED_IN_SYSTEM(false),
    INPUT_DIGITISED(false),
    RESULT_DIGITISED(false),
    RESULT_ISSUED_ELECTRONICALLY(false),
    REUSED_DATA_ITEMS(false),
    REUSABLE_DATA_ITEMS(false),
    APPLICANTS_REUSING_DOCUMENTS(false),
    APPLICANTS_TOTAL(false),
    FEE_BEARING(false),
    FEE_PAID_ONLINE(false),
    PAYMENT_TX_TOTAL(false),
    PAYMENT_TX_ONLINE(false),
    INTERNAL_TRANSFER_TOTAL(false),
    INTERNAL_TRANSFER_ELECTRONIC(false),
    BOUNDARY_FREE_RECEIVED(false),
    APOLOGY_LETTERS(false);

    private static final Map<String, DossierMetric> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(DossierMetric::wireName, Function.identity()));

    private final String wireName = name().toLowerCase(Locale.ROOT);
    private final boolean required;

    DossierMetric(boolean required) {
        this.required = required;
    }

    /// As in requests, events and columns.
    public String wireName() {
        return wireName;
    }

    public String code() {
        return "D." + wireName;
    }

    /// Form II.06 is incomplete without it; its totals follow from these.
    public boolean isRequired() {
        return required;
    }

    public static Optional<DossierMetric> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }
}

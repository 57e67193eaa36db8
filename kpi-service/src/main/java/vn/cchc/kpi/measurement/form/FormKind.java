package vn.cchc.kpi.measurement.form;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/// The forms there are. The codes of the metrics taken from one begin with its group and its subject:
/// `S.TTHC.satisfied`.
enum FormKind {
    SURVEY("S", "surveys"),
    INDEX("X", "indices");

    private static final int PARTS = 3;

    private final String group;
    private final String listing;

    FormKind(String group, String listing) {
        this.group = group;
        this.listing = listing;
    }

    /// Where a form of this kind is read.
    URI place(UUID id) {
        return URI.create("/api/v1/measurements/" + listing + "/" + id);
    }

    String metric(String subject, String name) {
        return String.join(".", group, subject, name);
    }

    /// The form a metric may be taken from, and of which subject.
    static Optional<Origin> originOf(String metric) {
        String[] parts = metric.split("\\.", PARTS);
        for (FormKind kind : values()) {
            if (parts.length == PARTS && kind.group.equals(parts[0])) {
                return Optional.of(new Origin(kind, parts[1]));
            }
        }
        return Optional.empty();
    }

    record Origin(FormKind kind, String subject) {}
}

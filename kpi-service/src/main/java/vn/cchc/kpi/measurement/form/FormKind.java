package vn.cchc.kpi.measurement.form;

import java.util.Optional;

/// The forms there are. The codes of the metrics taken from one begin with its group and its subject:
/// `S.TTHC.satisfied`.
enum FormKind {
    SURVEY("S"),
    INDEX("X");

    private static final int PARTS = 3;

    private final String group;

    FormKind(String group) {
        this.group = group;
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

package vn.cchc.kpi.dossier.usecase;

import java.time.Duration;

/// As many imports as may be are under way.
public final class ImportsBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    ImportsBusy(Duration retryAfter) {
        super("No import slot is free", null, false, false);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}

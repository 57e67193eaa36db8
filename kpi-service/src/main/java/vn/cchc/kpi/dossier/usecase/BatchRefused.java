package vn.cchc.kpi.dossier.usecase;

/// Nothing of the batch was taken: its sender wanted all or nothing, or there was no good row in it.
public final class BatchRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImportOutcome outcome;

    BatchRefused(ImportOutcome outcome) {
        super("No row was taken", null, false, false);
        this.outcome = outcome;
    }

    public ImportOutcome outcome() {
        return outcome;
    }
}

package vn.cchc.kpi.dossier.form;

/// The only way a file is refused.
final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FileRefusal refusal;

    FileRefused(FileRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    FileRefusal refusal() {
        return refusal;
    }
}

package vn.cchc.plan.appendix.file;

/// A file is not read.
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FileRefusal refusal;

    public FileRefused(FileRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    public FileRefusal refusal() {
        return refusal;
    }
}

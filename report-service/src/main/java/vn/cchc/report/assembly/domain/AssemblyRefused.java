package vn.cchc.report.assembly.domain;

/// The only way assembling says no. Carries no stack trace: a refusal is an answer, not an accident.
public final class AssemblyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient AssemblyRefusal refusal;

    public AssemblyRefused(AssemblyRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public AssemblyRefusal refusal() {
        return refusal;
    }
}

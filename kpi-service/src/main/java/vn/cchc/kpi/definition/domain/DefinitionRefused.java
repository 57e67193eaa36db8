package vn.cchc.kpi.definition.domain;

/// The only way work on a definition is refused.
public final class DefinitionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient DefinitionRefusal refusal;

    public DefinitionRefused(DefinitionRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public DefinitionRefusal refusal() {
        return refusal;
    }
}

package vn.cchc.plan.plan.rule;

/// A rule about activation rules says no.
final class RuleRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RuleRefusal refusal;

    RuleRefused(RuleRefusal refusal) {
        super(refusal.getClass().getSimpleName(), null, false, false);
        this.refusal = refusal;
    }

    RuleRefusal refusal() {
        return refusal;
    }
}

package vn.cchc.plan.unitclass;

/// A definition cannot stand.
final class UnitClassRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient UnitClassRefusal refusal;

    UnitClassRefused(UnitClassRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    UnitClassRefusal refusal() {
        return refusal;
    }
}

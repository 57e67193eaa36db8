package vn.cchc.plan.agency.domain;

/// The registry says no.
public final class AgencyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient AgencyRefusal refusal;

    public AgencyRefused(AgencyRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public AgencyRefusal refusal() {
        return refusal;
    }
}

package vn.cchc.kpi.whatif.domain;

/// Says no, with the reason.
public final class WhatIfRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient WhatIfRefusal refusal;

    public WhatIfRefused(WhatIfRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public WhatIfRefusal refusal() {
        return refusal;
    }
}

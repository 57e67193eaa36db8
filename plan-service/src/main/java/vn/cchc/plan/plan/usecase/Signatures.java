package vn.cchc.plan.plan.usecase;

import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.domain.Plans.Signature;

/// The trace a caller leaves on what they change.
public final class Signatures {

    private Signatures() {}

    public static Signature of(Caller caller, @Nullable String remark) {
        return new Signature(caller.name(), caller.client(), remark);
    }
}

package vn.cchc.plan.plan.domain.amendment;

import java.util.Optional;
import java.util.UUID;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.Plans.Signature;

/// The amendments proposed.
public interface Amendments {

    Optional<Amendment> find(UUID planId);

    /// In place of the one proposed before.
    void propose(Plan plan, Amendment amendment, Signature signature);

    void withdraw(Plan plan, Signature signature);
}

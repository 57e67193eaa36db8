package vn.cchc.plan.plan.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.edition.Edition;

/// The plans kept.
public interface Plans {

    /// Who does something, through which system, and what they say about it.
    record Signature(String by, String via, @Nullable String remark) {}

    Optional<Plan> find(UUID id);

    /// Like [#find], and nobody else writes the plan until the end of the transaction.
    Optional<Plan> lock(UUID id);

    /// The plan of this issuer with this identity; nobody else can import it until the end of the transaction.
    Optional<UUID> lockIdentity(String issuerCode, String identity);

    Appendix appendix(UUID id);

    Optional<PlanTask> task(UUID id, int ordinal);

    Map<UUID, List<PlanTarget>> targets(Collection<UUID> ids);

    void add(Plan plan, Appendix appendix, Signature signature);

    /// Whether the issuer keeps the plan from the public read.
    boolean isInternal(UUID id);

    void saveInternal(Plan plan, boolean internal, Signature signature);

    /// Writes what a person changed in an open plan.
    void save(Correction correction, Signature signature);

    void save(Plan.DeadlineTyped typed, Signature signature);

    /// A step on the way to the signature.
    void save(Plan stepped, PlanAct act, Signature signature);

    void save(Plan.Signed signed, Signature signature);

    /// Writes the active plan together with its fact.
    ///
    /// @param edition the content as it comes into force
    void save(PlanActivated activated, Edition edition, List<String> takenOn, Signature signature);

    /// Writes the later edition in place of the one in force, together with its fact. What a person typed stays with
    /// the rows that keep their deadline.
    void save(PlanAmended amended, List<String> takenOn, Signature signature);

    /// Writes the end of a plan, and the fact if it was in force.
    void save(Plan.Ended ended, Signature signature);
}

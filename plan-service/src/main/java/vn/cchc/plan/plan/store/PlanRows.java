package vn.cchc.plan.plan.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.plan.plan.domain.PlanStatus;

@ApplicationScoped
class PlanRows implements PanacheRepositoryBase<PlanRow, UUID> {

    /// Reads past the session: another transaction may have written since.
    Optional<PlanRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Takes the identity for this transaction, so that two imports of one plan cannot both find nothing.
    Optional<UUID> lockIdentity(String issuerCode, String identity) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", issuerCode + " " + identity)
                .getSingleResult();
        return find("issuerCode = ?1 and identity = ?2 and status <> ?3", issuerCode, identity, PlanStatus.CANCELLED)
                .firstResultOptional()
                .map(row -> row.id);
    }
}

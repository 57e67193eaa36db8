package vn.cchc.kpi.measurement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/// The measurement table.
@ApplicationScoped
class MeasurementRows implements PanacheRepositoryBase<MeasurementRow, UUID> {

    private static final String CURRENT =
            "agencyCode = ?1 and metric = ?2 and windowFrom = ?3 and windowTo = ?4 and current = true";

    private static final String OVERLAPPING = "agencyCode = ?1 and metric = ?2 and windowFrom <= ?4 and windowTo >= ?3"
            + " and not (windowFrom = ?3 and windowTo = ?4) and current = true";

    Optional<MeasurementRow> current(MeasurementRow like) {
        return find(CURRENT, like.agencyCode, like.metric, like.windowFrom, like.windowTo)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// A current measurement of the same metric whose window shares days with this one's, without being the same.
    Optional<MeasurementRow> overlapping(MeasurementRow like) {
        return find(OVERLAPPING, like.agencyCode, like.metric, like.windowFrom, like.windowTo)
                .firstResultOptional();
    }
}

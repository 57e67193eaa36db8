package vn.cchc.plan.unitclass;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The registered unit classes.
@ApplicationScoped
public class UnitClasses {

    private final UnitClassRows rows;

    UnitClasses(UnitClassRows rows) {
        this.rows = rows;
    }

    public Optional<UnitClass> find(String code) {
        return rows.findByIdOptional(code).map(UnitClassRow::toUnitClass);
    }

    /// The classes of all these agencies.
    public List<UnitClass> ofAgencies(Collection<String> agencyCodes) {
        return rows.list("ofAgency in ?1 order by code", agencyCodes).stream()
                .map(UnitClassRow::toUnitClass)
                .toList();
    }

    /// At most `limit` classes with a code after `after`, of one agency when it is named, by code.
    List<UnitClass> list(@Nullable String ofAgency, @Nullable String after, int limit) {
        String from = after == null ? "" : after;
        var found = ofAgency == null
                ? rows.find("code > ?1 order by code", from)
                : rows.find("code > ?1 and ofAgency = ?2 order by code", from, ofAgency);
        return found.range(0, limit - 1).stream().map(UnitClassRow::toUnitClass).toList();
    }

    @ApplicationScoped
    static class UnitClassRows implements PanacheRepositoryBase<UnitClassRow, String> {}
}

package vn.cchc.plan.agency.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.AgencyProfile;
import vn.cchc.plan.agency.domain.Validity;
import vn.cchc.plan.folding.Folded;

@Entity
@Table(name = "agency")
class AgencyRow {

    @Id
    String code;

    String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    AgencyKind kind;

    @Column(name = "parent_code")
    @Nullable
    String parentCode;

    @Column(name = "valid_from")
    @Nullable
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    LocalDate validTo;

    @Column(name = "merged_into")
    @Nullable
    String mergedInto;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] aliases;

    @Column(name = "search_text")
    String searchText;

    long version;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    void take(Agency agency, String by, Instant at) {
        AgencyProfile profile = agency.profile();
        code = agency.code();
        name = profile.name();
        kind = profile.kind();
        parentCode = profile.parentCode();
        validFrom = profile.validity().from();
        validTo = profile.validity().to();
        mergedInto = profile.mergedInto();
        aliases = profile.aliases().toArray(String[]::new);
        searchText = agency.names().map(text -> Folded.of(text).value()).collect(Collectors.joining("|"));
        version = agency.version();
        changedBy = by;
        changedAt = at;
    }

    Agency toAgency() {
        Validity validity = new Validity(validFrom, validTo);
        AgencyProfile profile = new AgencyProfile(name, kind, parentCode, validity, mergedInto, List.of(aliases));
        return new Agency(code, profile, version);
    }
}

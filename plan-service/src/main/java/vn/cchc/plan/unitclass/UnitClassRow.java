package vn.cchc.plan.unitclass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.cchc.plan.agency.domain.AgencyKind;

@Entity
@Table(name = "unit_class")
class UnitClassRow {

    @Id
    String code;

    String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] aliases;

    @Column(name = "of_agency")
    String ofAgency;

    @Column(name = "member_kinds")
    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] memberKinds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] members;

    long version;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    void take(UnitClass unitClass, String by, Instant at) {
        code = unitClass.code();
        name = unitClass.name();
        aliases = unitClass.aliases().toArray(String[]::new);
        ofAgency = unitClass.ofAgency();
        memberKinds = unitClass.memberKinds().stream().map(AgencyKind::name).toArray(String[]::new);
        members = unitClass.members().toArray(String[]::new);
        version = unitClass.version();
        changedBy = by;
        changedAt = at;
    }

    UnitClass toUnitClass() {
        List<AgencyKind> kinds =
                Arrays.stream(memberKinds).map(AgencyKind::valueOf).toList();
        return new UnitClass(code, name, List.of(aliases), ofAgency, kinds, List.of(members), version);
    }
}

package vn.cchc.plan.plan.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Ending;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.domain.Plans.Signature;
import vn.cchc.plan.plan.domain.document.LegalBasis;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanKind;
import vn.cchc.plan.plan.domain.document.Signing;

@Entity
@Table(name = "plan")
class PlanRow {

    @Id
    UUID id;

    @Column(name = "issuer_code")
    String issuerCode;

    @Nullable
    String number;

    String title;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    PlanKind kind;

    @Column(name = "signed_on")
    @Nullable
    LocalDate signedOn;

    @Column(name = "year_from")
    int yearFrom;

    @Column(name = "year_to")
    int yearTo;

    @Column(name = "superior_plan_numbers")
    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] superiorPlanNumbers;

    @Column(name = "folded_superiors")
    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] foldedSuperiors;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    PlanStatus status;

    int edition;

    @Column(name = "shown_below")
    boolean shownBelow;

    boolean internal;

    String identity;

    @Column(name = "folded_number")
    @Nullable
    String foldedNumber;

    @Column(name = "search_text")
    String searchText;

    @Column(name = "leaf_count")
    int leafCount;

    @Column(name = "group_count")
    int groupCount;

    @Column(name = "typed_count")
    int typedCount;

    @Column(name = "target_count")
    int targetCount;

    long version;

    @Column(name = "imported_by")
    String importedBy;

    @Column(name = "imported_via")
    String importedVia;

    @Column(name = "imported_at")
    Instant importedAt;

    @Column(name = "activated_by")
    @Nullable
    String activatedBy;

    @Column(name = "activated_at")
    @Nullable
    Instant activatedAt;

    @Column(name = "accepted_findings")
    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] acceptedFindings;

    @Column(name = "accepted_reason")
    @Nullable
    String acceptedReason;

    @Nullable
    String signer;

    @Column(name = "signer_position")
    @Nullable
    String signerPosition;

    @Column(name = "file_sha256")
    @Nullable
    String fileSha256;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String stamps;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "ended_reason")
    @Nullable
    String endedReason;

    @Column(name = "superseded_by")
    @Nullable
    UUID supersededBy;

    static PlanRow imported(Plan plan, Appendix appendix, Signature signature, Instant at) {
        PlanHeader header = plan.header();
        PlanRow row = new PlanRow();
        row.id = plan.id();
        row.take(header);
        row.move(plan);
        row.count(appendix);
        row.importedBy = signature.by();
        row.importedVia = signature.via();
        row.importedAt = at;
        row.acceptedFindings = new String[0];
        return row;
    }

    void corrected(Plan plan, Appendix appendix) {
        take(plan.header());
        move(plan);
        count(appendix);
    }

    private void count(Appendix appendix) {
        leafCount = appendix.leafCount();
        groupCount = appendix.tasks().size() - leafCount;
        typedCount = appendix.typedCount();
        targetCount = appendix.targets().size();
    }

    private void take(PlanHeader header) {
        issuerCode = header.issuerCode();
        number = header.number();
        title = header.title();
        kind = header.kind();
        signedOn = header.signedOn();
        yearFrom = header.years().from();
        yearTo = header.years().to();
        superiorPlanNumbers = header.superiorPlanNumbers().toArray(String[]::new);
        foldedSuperiors = header.superiorPlanNumbers().stream()
                .map(superior -> Folded.of(superior).value())
                .toArray(String[]::new);
        identity = header.identity();
        foldedNumber = number == null ? null : Folded.of(number).value();
        searchText = Folded.of(title + " " + (number == null ? "" : number)).value();
    }

    /// Takes over where the plan stands.
    void move(Plan plan) {
        status = plan.status();
        edition = plan.edition();
        shownBelow = plan.isShownBelow();
        version = plan.version();
    }

    void activated(Plan plan, List<String> takenOn, Signature signature, Instant at) {
        move(plan);
        activatedBy = signature.by();
        activatedAt = at;
        acceptedFindings = takenOn.toArray(String[]::new);
        acceptedReason = takenOn.isEmpty() ? null : signature.remark();
    }

    void signed(Plan plan, Signing signing) {
        take(plan.header());
        move(plan);
        signer = signing.signer();
        signerPosition = signing.position();
        fileSha256 = signing.fileSha256();
        stamps = EventJson.write(signing.stamps());
    }

    void amended(Plan plan, Appendix appendix, List<String> takenOn, Signature signature) {
        take(plan.header());
        move(plan);
        count(appendix);
        acceptedFindings = takenOn.toArray(String[]::new);
        acceptedReason = takenOn.isEmpty() ? null : signature.remark();
    }

    void ended(Plan plan, Ending ending, Instant at) {
        move(plan);
        endedOn = ending.on();
        endedAt = at;
        endedReason = ending.reason();
        supersededBy = ending.supersededBy();
    }

    Plan toPlan(List<LegalBasis> legalBases) {
        PlanHeader header = new PlanHeader(
                issuerCode,
                number,
                title,
                kind,
                signedOn,
                new PlanYears(yearFrom, yearTo),
                List.of(superiorPlanNumbers),
                legalBases);
        return new Plan(id, header, status, edition, version);
    }
}

package vn.cchc.plan.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.time.CivilDay;
import vn.cchc.plan.agency.usecase.GivenAgencyCode;
import vn.cchc.plan.constraint.InOrder;
import vn.cchc.plan.constraint.Range;
import vn.cchc.plan.constraint.Visible;
import vn.cchc.plan.plan.domain.document.LegalBasis;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanKind;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// A printed plan. Texts are taken as printed; what is blank on the document is left out.
@Schema(name = "PlanImport")
@InOrder
public record PlanImport(
        @Nullable @Visible @Size(min = 1, max = 200) @Schema(examples = "118/KH-SGDĐT")
        String number,

        @NotBlank @Visible @Size(max = 2000) String title,
        @NotNull PlanKind kind,
        @NotNull @Pattern(regexp = AgencyCode.ACCEPTED) String issuerCode,
        @Nullable @CivilDay LocalDate signedOn,

        @NotNull @Min(PlanYears.EARLIEST) @Max(PlanYears.LATEST)
        Integer yearFrom,

        @NotNull @Min(PlanYears.EARLIEST) @Max(PlanYears.LATEST)
        Integer yearTo,

        @Size(max = 100) List<@NotBlank @Visible @Size(max = 200) String> superiorPlanNumbers,
        @Size(max = 1000) List<@NotNull @Valid LegalBasisBody> legalBases,
        @Size(max = 20_000) List<@NotNull @Valid TaskBody> tasks,
        @Size(max = 2000) List<@NotNull @Valid TargetBody> targets)
        implements InOrder.Ranged {

    public PlanImport {
        superiorPlanNumbers = given(superiorPlanNumbers);
        legalBases = given(legalBases);
        tasks = given(tasks);
        targets = given(targets);
    }

    /// The plan as it would be imported again.
    public static PlanImport of(PlanHeader header, List<PrintedTask> tasks, List<PlanTarget> targets) {
        return new PlanImport(
                header.number(),
                header.title(),
                header.kind(),
                header.issuerCode(),
                header.signedOn(),
                header.years().from(),
                header.years().to(),
                header.superiorPlanNumbers(),
                header.legalBases().stream().map(LegalBasisBody::of).toList(),
                tasks.stream().map(TaskBody::of).toList(),
                targets.stream().map(TargetBody::of).toList());
    }

    /// A cited document.
    record LegalBasisBody(
            @NotBlank @Visible @Size(max = 200) String type,
            @NotBlank @Visible @Size(max = 200) String number,
            @Nullable @CivilDay LocalDate signedOn,
            @Nullable @Size(max = 500) String issuer,
            @Nullable @Size(max = 2000) String title) {

        static LegalBasisBody of(LegalBasis basis) {
            return new LegalBasisBody(basis.type(), basis.number(), basis.signedOn(), basis.issuer(), basis.title());
        }

        LegalBasis toBasis() {
            return new LegalBasis(type, number, signedOn, issuer, title);
        }
    }

    @Override
    public Range range() {
        return Range.ofYears("yearFrom", yearFrom, "yearTo", yearTo);
    }

    PlanHeader toHeader() {
        return new PlanHeader(
                GivenAgencyCode.of(issuerCode, "/issuerCode"),
                number,
                title,
                kind,
                signedOn,
                new PlanYears(yearFrom, yearTo),
                superiorPlanNumbers,
                legalBases.stream().map(LegalBasisBody::toBasis).toList());
    }

    List<PrintedTask> toRows() {
        return tasks.stream().map(TaskBody::toRow).toList();
    }

    List<PlanTarget> toTargets() {
        return targets.stream().map(TargetBody::toTarget).toList();
    }

    /// An absent list is an empty one; what it holds is left to validation.
    static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(list);
    }
}

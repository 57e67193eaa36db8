package vn.cchc.plan.plan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.LegalBasis;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanKind;
import vn.cchc.plan.plan.domain.edition.Decision;
import vn.cchc.plan.plan.domain.edition.Edition;
import vn.cchc.plan.plan.usecase.ReadContent;
import vn.cchc.plan.workingcalendar.DueReckoning;

/// Everything a plan said in one of its editions.
///
/// @param effectiveOn day from which it applied
/// @param decision    by which document the plan was amended, absent for the first edition
/// @param tasks       rows with the agencies they meant then; due days under today's calendar
@Schema(name = "PlanEdition")
record EditionView(
        UUID planId,
        int edition,
        LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable Decision decision,
        String agencyCode,
        @Nullable String number,
        String title,
        PlanKind kind,
        @Nullable LocalDate signedOn,
        int yearFrom,
        int yearTo,
        List<String> superiorPlanNumbers,
        List<LegalBasis> legalBases,
        List<TaskView> tasks,
        List<TargetBody> targets) {

    static EditionView of(ReadContent.One one) {
        Edition edition = one.edition();
        PlanHeader header = edition.content().header();
        DueReckoning reckoning = one.reckoning();
        return new EditionView(
                one.plan().id(),
                edition.number(),
                edition.effectiveOn(),
                edition.reason(),
                edition.decision(),
                header.issuerCode(),
                header.number(),
                header.title(),
                header.kind(),
                header.signedOn(),
                header.years().from(),
                header.years().to(),
                header.superiorPlanNumbers(),
                header.legalBases(),
                DifferenceView.rows(edition.content().rows(), reckoning),
                edition.content().targets().stream().map(TargetBody::of).toList());
    }
}

package vn.cchc.plan.plan.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.plan.plan.domain.edition.Edition;
import vn.cchc.plan.plan.usecase.ReadContent;

/// Two editions of a plan, and what the later one asked for says differently.
@Schema(name = "PlanEditionsCompared")
record ComparedView(Side from, Side to, DifferenceView difference) {

    /// One of the two.
    @Schema(name = "PlanEditionCompared")
    record Side(int edition, LocalDate effectiveOn) {

        static Side of(Edition edition) {
            return new Side(edition.number(), edition.effectiveOn());
        }
    }

    static ComparedView of(ReadContent.Compared compared) {
        return new ComparedView(
                Side.of(compared.from()),
                Side.of(compared.to()),
                DifferenceView.of(compared.difference(), compared.reckoning()));
    }
}

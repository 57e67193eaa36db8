package vn.cchc.report.journal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that a plan asks for, in one version of it: as it came into force, or as an amendment left it.
public sealed interface PlanEdition extends Fact permits PlanActivated, PlanAmended {

    UUID planId();

    String agencyCode();

    @Nullable
    String number();

    String title();

    String kind();

    /// Day printed on the plan itself.
    @Nullable
    LocalDate signedOn();

    int yearFrom();

    int yearTo();

    List<PlanActivated.Task> tasks();

    List<PlanActivated.Target> targets();

    /// Whether it was in force by the end of `day`. A plan without a date always was.
    boolean inForceBy(LocalDate day);
}

package vn.cchc.kpi.assessment.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.catalogue.Definition;

/// The assessments kept. Every `…Touched` method locks what it returns, so that figures read afterwards are at least
/// as new as the assessment that will be replaced.
public interface Assessments {

    /// Fact paths may run side by side; the activation of a plan, or a change of the agency tree, runs alone: neither
    /// can miss the other. Entered before any row is locked that the other path locks too.
    void enter();

    /// As [#enter()], alone.
    void enterAlone();

    /// Adds an assessment for every period of every target of the plan, and drops those of targets it no longer has.
    void open(UUID planId);

    /// Lets go of the assessments of those of the plans that were cancelled or superseded: they stay as they are, and
    /// nothing changes them any more. One that was never made goes.
    void settleEnded(Set<UUID> plans);

    List<Subject> ofPlan(UUID planId);

    /// @param lock whether they are to be changed
    List<Subject> selected(Selection selection, boolean lock);

    /// The first of them after an assessment, in the order of their identifiers, to be changed.
    List<Subject> selected(Selection selection, @Nullable UUID after, int atMost);

    /// The version judges them from now on, whatever the periods tell, for as long as their target names its
    /// indicator.
    void pin(List<Subject> subjects, Definition version);

    List<Subject> ofTarget(UUID planId, String targetCode);

    /// Those of the plans, and of the plans above them issued by other agencies, that read one of the indicators.
    List<Subject> touchedByTasks(Set<UUID> plans, Set<String> indicators);

    /// Those that a change of counts can move, also by being compared with the year of the counts.
    List<Subject> touchedByCounts(Collection<Touch> touches, Readers readers);

    /// Those of the agencies that moved, of all below and above them, and of all above where they stood before.
    List<Subject> around(Set<String> moved, Set<String> formerParents);

    /// Those whose period has ended before `day` without having been looked at since.
    List<Subject> ended(LocalDate day, int atMost);

    /// Open ones, their period begun, that the passing of time was not taken into account of since before `month`,
    /// the first day of a reporting month.
    List<Subject> stale(LocalDate month, LocalDate today, int atMost);

    /// Those with an override whose last day lies before `day`.
    List<Subject> overrideExpired(LocalDate day, int atMost);

    /// The assessment, locked; empty when there is none, or its plan was cancelled or superseded.
    Optional<Subject> locked(UUID id);

    /// Notes that the passing of time was taken into account.
    void looked(List<Subject> subjects, LocalDate today);

    /// The assessment to be read and not replaced.
    Optional<Subject> find(UUID id);

    /// As [#find], also when its plan was cancelled or superseded and nothing of it is assessed any more.
    Optional<Subject> findOfAnyPlan(UUID id);

    void save(List<AssessmentChange> changes);
}

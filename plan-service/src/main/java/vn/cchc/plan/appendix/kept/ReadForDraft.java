package vn.cchc.plan.appendix.kept;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.appendix.PreviewRefusal.NoHeader;
import vn.cchc.plan.appendix.PreviewRefused;
import vn.cchc.plan.appendix.ReadAppendix;
import vn.cchc.plan.appendix.Reading;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.query.PlanOverview;
import vn.cchc.plan.plan.query.PlanReads;
import vn.cchc.plan.plan.usecase.PlanAccess;

/// Reads the file that is to go into a draft, before anything is locked: a large one takes its time.
@ApplicationScoped
public class ReadForDraft {

    public record Command(UUID plan, InputStream file, Caller caller) {}

    private final PlanReads reads;
    private final PlanAccess access;
    private final ReadAppendix readAppendix;

    ReadForDraft(PlanReads reads, PlanAccess access, ReadAppendix readAppendix) {
        this.reads = reads;
        this.access = access;
        this.readAppendix = readAppendix;
    }

    /// @throws PlanRefused    when the plan is not there for the caller, or not theirs to write
    /// @throws PreviewRefused when the file holds no appendix
    public Reading handle(Command command) {
        PlanOverview plan = reads.find(command.caller(), command.plan())
                .orElseThrow(() -> new PlanRefused(new PlanRefusal.PlanUnknown()))
                .overview();
        access.requireWithin(command.caller(), plan.agencyCode());
        Reading reading =
                readAppendix.handle(command.file(), plan.agencyCode(), new PlanYears(plan.yearFrom(), plan.yearTo()));
        if (!ReadAppendix.hasHeader(reading)) {
            throw new PreviewRefused(new NoHeader());
        }
        return reading;
    }
}

package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.time.Ids;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.query.PlanComment;
import vn.cchc.plan.plan.query.PlanComments;

/// A unit says what it thinks of a plan in review. The plan's own side reads all comments, a unit those of its own.
@ApplicationScoped
public class CommentOnPlan {

    public record Command(UUID plan, @Nullable String pointer, String text, Caller caller) {}

    private final PlanComments comments;
    private final PlanAccess access;
    private final Clock clock;

    CommentOnPlan(PlanComments comments, PlanAccess access, Clock clock) {
        this.comments = comments;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public PlanComment handle(Command command) {
        Caller caller = command.caller();
        Plan plan = access.visible(command.plan(), caller);
        if (plan.status() != PlanStatus.REVIEW) {
            throw new PlanRefused(new PlanRefusal.NotInReview(plan.status()));
        }
        String agency = caller.agencyCode() == null ? plan.header().issuerCode() : caller.agencyCode();
        PlanComment comment = new PlanComment(
                Ids.next(), agency, caller.name(), caller.client(), clock.instant(), command.pointer(), command.text());
        comments.add(plan.id(), comment);
        return comment;
    }

    @Transactional
    public List<PlanComment> list(UUID planId, @Nullable UUID after, int limit, Caller caller) {
        Plan plan = access.visible(planId, caller);
        String own = access.covers(caller, plan.header().issuerCode()) ? null : caller.agencyCode();
        return comments.ofPlan(plan.id(), own, after, limit);
    }
}

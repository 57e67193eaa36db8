package vn.cchc.task.assignment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.domain.AssignmentRefusal;
import vn.cchc.task.assignment.domain.AssignmentRefusal.AssignmentUnknown;
import vn.cchc.task.assignment.domain.AssignmentRefusal.NotLeadUnit;
import vn.cchc.task.assignment.domain.AssignmentRefusal.NotPlanIssuer;
import vn.cchc.task.assignment.domain.AssignmentRefusal.StaleVersion;
import vn.cchc.task.assignment.domain.AssignmentRefused;
import vn.cchc.task.assignment.domain.Assignments;

/// Loads an assignment for somebody: the lead unit, the plan's issuer, agencies above either, and the coordinating
/// units may see it; for everybody else it does not exist.
///
/// The agency tree is asked only when the caller's agency is not itself one of those named.
@ApplicationScoped
public class AssignmentAccess {

    private final Assignments assignments;
    private final AgencyCopies agencies;

    AssignmentAccess(Assignments assignments, AgencyCopies agencies) {
        this.assignments = assignments;
        this.agencies = agencies;
    }

    public Assignment visible(UUID id, Caller caller) {
        return assignments
                .find(id)
                .filter(found -> sees(caller, found))
                .orElseThrow(() -> new AssignmentRefused(new AssignmentUnknown(id)));
    }

    /// For a move of the unit that does the work.
    Assignment forLeadUnit(Target target) {
        Assignment found = visible(target.id(), target.caller());
        String lead = found.agencyCode();
        require(agencies.sees(target.caller(), lead), new NotLeadUnit(lead));
        return unchanged(found, target);
    }

    /// For a move of the standing body of the agency that issued the plan.
    Assignment forPlanIssuer(Target target) {
        Assignment found = visible(target.id(), target.caller());
        String issuer = found.task().issuerCode();
        require(agencies.sees(target.caller(), issuer), new NotPlanIssuer(issuer));
        return unchanged(found, target);
    }

    private boolean sees(Caller caller, Assignment found) {
        String own = caller.agencyCode();
        return isNamed(own, found)
                || agencies.sees(caller, found.agencyCode())
                || agencies.sees(caller, found.task().issuerCode());
    }

    private static boolean isNamed(@Nullable String own, Assignment found) {
        return own != null
                && (own.equals(found.agencyCode())
                        || own.equals(found.task().issuerCode())
                        || found.task().coordinating().contains(own));
    }

    private static Assignment unchanged(Assignment found, Target target) {
        require(target.seen() == found.version(), new StaleVersion(target.seen(), found.version()));
        return found;
    }

    private static void require(boolean allowed, AssignmentRefusal otherwise) {
        if (!allowed) {
            throw new AssignmentRefused(otherwise);
        }
    }
}

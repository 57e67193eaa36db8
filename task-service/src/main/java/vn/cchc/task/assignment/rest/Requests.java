package vn.cchc.task.assignment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.usecase.Target;

/// What every request on an assignment has in common: the caller, the version seen, the answer with its `ETag`.
@ApplicationScoped
class Requests {

    private final Caller caller;

    Requests(Caller caller) {
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }

    Target target(UUID id, @Nullable String ifMatch) {
        return new Target(id, Preconditions.requiredVersion(ifMatch), caller);
    }

    static Response answer(Assignment assignment) {
        return Response.ok(AssignmentView.of(assignment))
                .header(HttpHeaders.ETAG, Preconditions.etag(assignment.version()))
                .build();
    }
}

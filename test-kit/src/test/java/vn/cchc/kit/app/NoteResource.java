package vn.cchc.kit.app;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.idempotency.Idempotent;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Preconditions;

@Path("/api/v1/notes")
@RunOnVirtualThread
class NoteResource {

    private final KeepNote keepNote;
    private final Caller caller;

    NoteResource(KeepNote keepNote, Caller caller) {
        this.keepNote = keepNote;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.UNIT_OFFICER)
    @Idempotent
    public Response create(@Valid @NotNull NoteBody body) {
        keepNote.handle(Objects.requireNonNull(body.id()), Objects.requireNonNull(body.text()));
        return Response.created(URI.create("/api/v1/notes/" + body.id()))
                .tag("1")
                .entity(body)
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.UNIT_OFFICER)
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Preconditions.match(ifMatch, 1);
        return Response.noContent().build();
    }

    @GET
    @Path("me")
    @RolesAllowed({Role.UNIT_OFFICER, Role.VIEWER})
    public Caller me() {
        return Caller.of(caller.subject(), caller.name(), caller.client(), caller.agencyCode(), caller.roles());
    }

    @GET
    @Path("broken")
    @RolesAllowed(Role.UNIT_OFFICER)
    public String broken() {
        throw new IllegalStateException("secret detail");
    }

    @GET
    @Path("unannotated")
    public String unannotated() {
        return "nobody sees this";
    }
}

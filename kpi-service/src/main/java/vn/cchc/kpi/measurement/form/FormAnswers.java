package vn.cchc.kpi.measurement.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.measurement.MeasurementProblems;
import vn.cchc.kpi.measurement.MeasurementRefused;
import vn.cchc.kpi.measurement.Sheet.Filing;

/// What the resources of forms answer, whatever the form holds.
@ApplicationScoped
class FormAnswers {

    /// What a filter asks for within a scope, from a place on.
    interface Asked {
        Forms.Question within(@Nullable String scope, @Nullable String after, int limit);
    }

    private final RecordForm record;
    private final Forms forms;
    private final Caller caller;

    FormAnswers(RecordForm record, Forms forms, Caller caller) {
        this.record = record;
        this.forms = forms;
        this.caller = caller;
    }

    <C extends FormContent> Response record(RecordForm.Command<C> command, Class<C> type, Function<Form<C>, ?> view) {
        try {
            RecordForm.Outcome<C> outcome = record.handle(command, type, caller);
            Form<C> form = outcome.form();
            Response.ResponseBuilder answer =
                    outcome.created() ? Response.created(form.content().kind().place(form.id())) : Response.ok();
            return answer.header(HttpHeaders.ETAG, form.etag())
                    .entity(view.apply(form))
                    .build();
        } catch (FormRefused refused) {
            throw FormProblems.of(refused.refusal()).toException();
        } catch (MeasurementRefused refused) {
            throw MeasurementProblems.of(refused, Filing.FORM).toException();
        }
    }

    <C extends FormContent> Response list(
            Asked asked, PageRequest page, Class<C> type, Function<Form<C>, ?> view, UriInfo uri) {
        List<Form<C>> rows = forms.list(asked.within(scope(), page.after(), page.limit() + 1), type);
        return PageLinks.respond(Page.of(rows, page.limit(), Form::key).map(view), uri);
    }

    /// @param known the ETag the caller has
    <C extends FormContent> Response one(
            FormKind kind, UUID id, @Nullable String known, Class<C> type, Function<Form<C>, ?> view) {
        Form<C> form = forms.find(kind, id, scope(), type)
                .orElseThrow(() -> Problem.of(404, "resource/unknown").toException());
        Response.ResponseBuilder answer =
                form.etag().equals(known) ? Response.notModified() : Response.ok(view.apply(form));
        return answer.header(HttpHeaders.ETAG, form.etag()).build();
    }

    private @Nullable String scope() {
        return AgencyCopies.scope(caller).orElse(null);
    }
}

package vn.cchc.plan.appendix.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.idempotency.Idempotent;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.plan.appendix.Reading;
import vn.cchc.plan.appendix.kept.ImportAppendix;
import vn.cchc.plan.plan.rest.FindingTexts;
import vn.cchc.plan.plan.usecase.SeenPlan;

/// Imports what was read, once for each key. Apart from the resource, so that a file is received and read before the
/// transaction of the key begins.
@ApplicationScoped
class AppendixImportOnce {

    /// What makes two requests the same. How a file is read may change with the registry; what it holds does not.
    record Sent(UUID plan, String ifMatch, String sha256, ImportAppendix.@Nullable Mode mode) {}

    private final ImportAppendix importAppendix;
    private final FindingTexts findingTexts;
    private final ProblemTexts texts;

    AppendixImportOnce(ImportAppendix importAppendix, FindingTexts findingTexts, ProblemTexts texts) {
        this.importAppendix = importAppendix;
        this.findingTexts = findingTexts;
        this.texts = texts;
    }

    @Idempotent
    Response handle(Sent sent, Supplier<Reading> read, Caller caller, HttpHeaders headers) {
        SeenPlan seen = new SeenPlan(sent.plan(), Preconditions.requiredVersion(sent.ifMatch()), caller);
        Reading reading = read.get();
        var outcome = importAppendix.handle(new ImportAppendix.Command(seen, reading, sent.mode()));
        Locale locale = ProblemTexts.preferred(headers.getAcceptableLanguages());
        return Response.ok(AppendixImportSummary.of(
                        outcome,
                        reading.sha256(),
                        findingTexts.views(outcome.findings(), headers),
                        TargetView.all(reading.targets(), texts, locale)))
                .header(HttpHeaders.ETAG, Preconditions.etag(outcome.plan().version()))
                .build();
    }
}

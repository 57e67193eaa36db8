package vn.cchc.kpi.dossier.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.kit.problem.ProblemDocument;

/// A problem that carries the members of a summary as extension members (RFC 9457 §3.2): whoever reads summaries
/// reads this too.
@Schema(
        name = "RefusedImport",
        allOf = {ProblemDocument.class, ImportSummary.class})
public record RefusedImport(
        @JsonUnwrapped ProblemDocument problem,
        @JsonUnwrapped ImportSummary summary) {}

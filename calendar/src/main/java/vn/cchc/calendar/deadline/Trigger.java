package vn.cchc.calendar.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/// The outside fact a conditional clause waits for. Names are kept as printed; an absent issuer was not named or
/// could not be read.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Trigger.ExternalDocument.class, name = "EXTERNAL_DOCUMENT"),
    @JsonSubTypes.Type(value = Trigger.Directive.class, name = "DIRECTIVE"),
    @JsonSubTypes.Type(value = Trigger.IndexPublished.class, name = "INDEX_PUBLISHED"),
    @JsonSubTypes.Type(value = Trigger.RoadmapInDocument.class, name = "ROADMAP_IN_DOCUMENT"),
    @JsonSubTypes.Type(value = Trigger.Request.class, name = "REQUEST")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Trigger {

    /// A document of another agency: "Kế hoạch của Sở Nội vụ".
    record ExternalDocument(String docType, @Nullable String issuer) implements Trigger {
        public ExternalDocument {
            Bounds.present("docType", docType);
        }
    }

    /// An instruction in whatever form: "chỉ đạo của UBND TP".
    record Directive(@Nullable String issuer) implements Trigger {}

    /// The publication of an index: "các Chỉ số được công bố".
    record IndexPublished(String what) implements Trigger {
        public IndexPublished {
            Bounds.present("what", what);
        }
    }

    /// A date to be read from the roadmap of a known document.
    record RoadmapInDocument(
            @Nullable String document, @Nullable String issuer) implements Trigger {}

    /// A demand that may never come: "yêu cầu của Thành phố", "đột xuất".
    record Request(String what, @Nullable String issuer) implements Trigger {
        public Request {
            Bounds.present("what", what);
        }
    }
}

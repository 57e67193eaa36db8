package vn.cchc.kpi.assessment.search;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.kpi.assessment.domain.Reason;

/// A reason as given out: its code, its sentence in the language asked for, its numbers.
@Schema(name = "AssessmentReason", description = "Why a target not decided yet is on track or at risk")
public record ReasonView(
        Reason.Code code,

        @Schema(
                description = "In the language asked for",
                examples = "28 trên 990 hồ sơ đã chốt chưa đạt: dù mọi hồ sơ còn lại đều đạt cũng không thể đạt 100%.")
        String text,

        @Schema(description = "The numbers the rule used, by name")
        Map<String, BigDecimal> numbers) {}

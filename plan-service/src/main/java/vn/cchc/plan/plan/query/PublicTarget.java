package vn.cchc.plan.plan.query;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.TargetStrength;

/// A target as printed. The codes it is measured by stay inside.
@Schema(name = "PublicTarget")
public record PublicTarget(
        String text,
        Area area,
        @Nullable BigDecimal value,
        @Nullable BigDecimal stretchValue,
        @Nullable String unit,
        TargetStrength strength,
        @Nullable String scope) {}

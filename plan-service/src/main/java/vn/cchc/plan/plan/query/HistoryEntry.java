package vn.cchc.plan.plan.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.PlanAct;
import vn.cchc.plan.plan.domain.PlanStatus;

/// One change of a plan.
///
/// @param version the plan had after it
/// @param via     client the change came through
/// @param remark  what they said about it
/// @param detail  what was changed
@Schema(name = "PlanHistoryEntry")
public record HistoryEntry(
        long version,
        Instant at,
        String by,
        String via,
        PlanAct act,
        PlanStatus status,
        @Nullable String remark,
        @Nullable JsonNode detail) {}

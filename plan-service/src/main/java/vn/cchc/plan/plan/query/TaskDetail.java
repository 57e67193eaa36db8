package vn.cchc.plan.plan.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.PlanTask;

/// A row of the appendix as kept.
///
/// @param leadCodes    agencies it was given to, absent before activation and for group rows
/// @param deadlineNote what the person who typed the deadline said about it
public record TaskDetail(
        PlanTask task,
        @Nullable List<String> leadCodes,
        @Nullable List<String> coordinatingCodes,
        @Nullable String deadlineNote,
        @Nullable String deadlineBy) {}

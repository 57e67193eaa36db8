package vn.cchc.plan.plan.domain.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.plan.domain.document.Threshold;

/// What one content of a plan says differently from another. Rows are the same by their task id, targets by their
/// code; a row that only stands elsewhere, and so has another number, has not changed.
public record PlanDifference(List<FieldChange> header, Tasks tasks, Targets targets) {

    /// @param removed rows that are no longer there, as they were
    public record Tasks(
            List<PlanContent.Row> added, List<PlanContent.Row> removed, List<TaskChange> changed, int unchanged) {}

    /// @param ordinalBefore its place before
    public record TaskChange(
            UUID taskId, int ordinalBefore, int ordinalAfter, String content, List<FieldChange> fields) {}

    public record Targets(
            List<PlanTarget> added, List<PlanTarget> removed, List<TargetChange> changed, int unchanged) {}

    public record TargetChange(String code, TargetDirection direction, String text, List<FieldChange> fields) {}

    public boolean isEmpty() {
        return header.isEmpty()
                && tasks.added.isEmpty()
                && tasks.removed.isEmpty()
                && tasks.changed.isEmpty()
                && targets.added.isEmpty()
                && targets.removed.isEmpty()
                && targets.changed.isEmpty();
    }

    public static PlanDifference between(PlanContent before, PlanContent after) {
        return new PlanDifference(
                header(before.header(), after.header()), tasks(before, after), targets(before, after));
    }

    private static List<FieldChange> header(PlanHeader before, PlanHeader after) {
        return new FieldChange.Collector()
                .compare("number", before.number(), after.number())
                .compare("title", before.title(), after.title())
                .compare("kind", before.kind(), after.kind())
                .compare("signedOn", before.signedOn(), after.signedOn())
                .compare("yearFrom", before.years().from(), after.years().from())
                .compare("yearTo", before.years().to(), after.years().to())
                .compare("superiorPlanNumbers", before.superiorPlanNumbers(), after.superiorPlanNumbers())
                .compare("legalBases", before.legalBases(), after.legalBases())
                .changes();
    }

    private static Tasks tasks(PlanContent before, PlanContent after) {
        Map<UUID, PlanContent.Row> left = new LinkedHashMap<>();
        before.rows().forEach(row -> left.put(row.task().taskId(), row));
        Map<Integer, UUID> parentsBefore = ids(before);
        Map<Integer, UUID> parentsAfter = ids(after);
        List<PlanContent.Row> added = new ArrayList<>();
        List<TaskChange> changed = new ArrayList<>();
        int unchanged = 0;
        for (PlanContent.Row row : after.rows()) {
            PlanContent.Row old = left.remove(row.task().taskId());
            if (old == null) {
                added.add(row);
                continue;
            }
            List<FieldChange> fields = fields(old, row, parentsBefore, parentsAfter);
            if (fields.isEmpty()) {
                unchanged++;
            } else {
                PrintedTask now = row.task().printed();
                changed.add(new TaskChange(
                        row.task().taskId(), old.task().ordinal(), now.ordinal(), now.content(), fields));
            }
        }
        return new Tasks(List.copyOf(added), List.copyOf(left.values()), List.copyOf(changed), unchanged);
    }

    private static Map<Integer, UUID> ids(PlanContent content) {
        Map<Integer, UUID> ids = new LinkedHashMap<>();
        content.rows().forEach(row -> ids.put(row.task().ordinal(), row.task().taskId()));
        return ids;
    }

    private static List<FieldChange> fields(
            PlanContent.Row old, PlanContent.Row now, Map<Integer, UUID> idsBefore, Map<Integer, UUID> idsAfter) {
        PrintedTask before = old.task().printed();
        PrintedTask after = now.task().printed();
        return new FieldChange.Collector()
                .compare("section", before.section(), after.section())
                .compare("area", before.area(), after.area())
                .compare("group", before.group(), after.group())
                .compare("parent", id(before.parent(), idsBefore), id(after.parent(), idsAfter))
                .compare("content", before.content(), after.content())
                .compare("leads", before.leads(), after.leads())
                .compare("leadCodes", old.leadCodes(), now.leadCodes())
                .compare("coordinating", before.coordinating(), after.coordinating())
                .compare("coordinatingCodes", old.coordinatingCodes(), now.coordinatingCodes())
                .compare("products", before.products(), after.products())
                .compare("deadlineText", before.deadlineText(), after.deadlineText())
                .compare(
                        "clauses",
                        clauses(old.task().deadline()),
                        clauses(now.task().deadline()))
                .changes();
    }

    /// A group is the same wherever it stands.
    private static @Nullable UUID id(@Nullable Integer ordinal, Map<Integer, UUID> ids) {
        return ordinal == null ? null : ids.get(ordinal);
    }

    private static @Nullable Object clauses(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.clauses();
    }

    private static Targets targets(PlanContent before, PlanContent after) {
        Map<String, PlanTarget> left = new LinkedHashMap<>();
        before.appendix().distinctTargets().forEach(target -> left.put(target.code(), target));
        List<PlanTarget> added = new ArrayList<>();
        List<TargetChange> changed = new ArrayList<>();
        int unchanged = 0;
        for (PlanTarget target : after.appendix().distinctTargets()) {
            PlanTarget old = left.remove(target.code());
            if (old == null) {
                added.add(target);
                continue;
            }
            List<FieldChange> fields = fields(old, target);
            if (fields.isEmpty()) {
                unchanged++;
            } else {
                changed.add(new TargetChange(target.code(), TargetDirection.of(old, target), target.text(), fields));
            }
        }
        return new Targets(List.copyOf(added), List.copyOf(left.values()), List.copyOf(changed), unchanged);
    }

    private static List<FieldChange> fields(PlanTarget before, PlanTarget after) {
        Threshold was = before.threshold();
        Threshold is = after.threshold();
        return new FieldChange.Collector()
                .compare("text", before.text(), after.text())
                .compare("area", before.area(), after.area())
                .compare("indicator", before.indicator(), after.indicator())
                .compare("operator", was.operator(), is.operator())
                .compare("value", was.value(), is.value())
                .compare("stretchValue", was.stretchValue(), is.stretchValue())
                .compare("unit", was.unit(), is.unit())
                .compare("strength", before.strength(), after.strength())
                .compare("period", before.period(), after.period())
                .compare("scope", before.scope(), after.scope())
                .compare("baselineYear", before.baselineYear(), after.baselineYear())
                .compare("sameAs", before.sameAs(), after.sameAs())
                .changes();
    }
}

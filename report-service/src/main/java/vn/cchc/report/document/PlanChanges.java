package vn.cchc.report.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.document.VietnameseText;
import vn.cchc.report.assembly.domain.ReportContent.Amendment;
import vn.cchc.report.assembly.domain.ReportContent.EndedPlan;
import vn.cchc.report.assembly.domain.ReportContent.Plan;

/// One sentence each on what became of a plan within the window.
final class PlanChanges {

    private PlanChanges() {}

    static String amended(Plan plan) {
        return "Trong kỳ, " + named(plan.title(), plan.number()) + " được điều chỉnh, bổ sung "
                + VietnameseText.count(plan.amendments().size()) + " lần: "
                + plan.amendments().stream().map(PlanChanges::amendment).collect(Collectors.joining("; ")) + ".";
    }

    static String ended(EndedPlan plan) {
        String how = switch (plan.status()) {
            case CANCELLED -> " bị hủy bỏ từ ngày ";
            case SUPERSEDED -> " được thay thế bằng kế hoạch khác từ ngày ";
            case CLOSED -> " kết thúc ngày ";
        };
        return "Trong kỳ, " + named(plan.title(), plan.number()) + how + VietnameseText.day(plan.endedOn())
                + "; nhiệm vụ, chỉ tiêu của kế hoạch này không tính trong báo cáo.";
    }

    private static String amendment(Amendment amendment) {
        return "từ ngày " + VietnameseText.day(amendment.effectiveOn())
                + document(amendment.number(), amendment.signedOn())
                + " (" + changes(amendment) + ")";
    }

    private static String document(@Nullable String number, @Nullable LocalDate signedOn) {
        return number == null
                ? ""
                : " theo văn bản số " + number + (signedOn == null ? "" : " ngày " + VietnameseText.day(signedOn));
    }

    private static String changes(Amendment amendment) {
        List<String> parts = new ArrayList<>();
        add(parts, "bổ sung ", amendment.added());
        add(parts, "bỏ ", amendment.removed());
        add(parts, "sửa đổi ", amendment.changed());
        return parts.isEmpty() ? "không thay đổi danh mục nhiệm vụ" : String.join(", ", parts);
    }

    private static void add(List<String> parts, String what, int tasks) {
        if (tasks > 0) {
            parts.add(what + VietnameseText.count(tasks) + " nhiệm vụ");
        }
    }

    private static String named(String title, @Nullable String number) {
        return title + (number == null ? "" : " (số " + number + ")");
    }
}

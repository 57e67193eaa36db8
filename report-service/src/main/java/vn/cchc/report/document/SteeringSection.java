package vn.cchc.report.document;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.cchc.document.Grid;
import vn.cchc.document.Paper;
import vn.cchc.document.VietnameseText;
import vn.cchc.report.assembly.domain.ReportContent;
import vn.cchc.report.assembly.domain.ReportContent.Plan;
import vn.cchc.report.assembly.domain.ReportContent.Target;
import vn.cchc.report.assembly.domain.ReportContent.Tasks;
import vn.cchc.report.assembly.domain.TaskFigures;

/// Section I: what was planned, directed, inspected and told.
final class SteeringSection {

    private static final int[] WIDTHS = {600, 3071, 800, 950, 950, 950, 850, 900};

    private final Paper paper;
    private final ReportContent content;

    SteeringSection(Paper paper, ReportContent content) {
        this.paper = paper;
        this.content = content;
    }

    void write() {
        paper.heading(0, "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH");
        plans();
        paper.heading(1, "2. Công tác chỉ đạo, điều hành");
        paper.forTheOffice("Văn bản chỉ đạo, các cuộc họp, giao ban về CCHC trong kỳ:");
        measured(
                "3. Kiểm tra công tác CCHC",
                "Kết quả kiểm tra, tự kiểm tra:",
                indicators("CHECK", "INSPECT", "FINDINGS"));
        measured("4. Tuyên truyền CCHC", "Hình thức, nội dung tuyên truyền:", indicators("COMM_FORMS"));
        fromAbove();
        measured(
                "6. Đối thoại, khảo sát mức độ hài lòng",
                "Kết quả đối thoại, khảo sát:",
                indicators("DIALOGUE", "SATISFACTION"));
        paper.heading(1, "7. Mô hình, sáng kiến, thi đua, khen thưởng về CCHC");
        paper.forTheOffice("");
        difficulties();
    }

    private void plans() {
        paper.heading(1, "1. Kế hoạch cải cách hành chính");
        if (content.plans().isEmpty()) {
            paper.body("Trong kỳ, " + content.agency().name()
                    + " không có kế hoạch CCHC do cơ quan ban hành được đưa vào theo dõi.");
            content.endedPlans().forEach(plan -> paper.body(PlanChanges.ended(plan)));
            return;
        }
        paper.body("Trong kỳ báo cáo, " + content.agency().name() + " tổ chức thực hiện "
                + VietnameseText.count(content.plans().size()) + " kế hoạch:");
        List<Plan> plans = content.plans();
        for (Plan plan : plans) {
            paper.body("- " + plan(plan) + (plan.equals(plans.getLast()) ? "." : ";"));
        }
        plans.stream()
                .filter(plan -> !plan.amendments().isEmpty())
                .forEach(plan -> paper.body(PlanChanges.amended(plan)));
        content.endedPlans().forEach(plan -> paper.body(PlanChanges.ended(plan)));
        TaskFigures all = content.tasks().total();
        if (all.total() == 0) {
            paper.body("Các kế hoạch nêu trên không có phụ lục nhiệm vụ.");
            return;
        }
        paper.body(tasks(all));
        if (all.notArisen() > 0) {
            paper.body(
                    "Nhiệm vụ chưa phát sinh là nhiệm vụ có điều kiện (chờ văn bản, chỉ đạo của cấp trên) mà đến ngày"
                            + " chốt số liệu điều kiện chưa xuất hiện; không tính vào tỷ lệ hoàn thành.");
        }
        table();
    }

    private static String plan(Plan plan) {
        StringBuilder text = new StringBuilder(plan.title());
        if (plan.number() != null) {
            text.append(" (số ").append(plan.number());
            if (plan.signedOn() != null) {
                text.append(" ngày ").append(VietnameseText.day(plan.signedOn()));
            }
            text.append(')');
        }
        return text + ": " + VietnameseText.count(plan.tasks().total()) + " nhiệm vụ, "
                + VietnameseText.count(plan.targets()) + " chỉ tiêu";
    }

    private String tasks(TaskFigures all) {
        return "Tính đến ngày " + VietnameseText.day(content.asOf()) + ", trong tổng số "
                + VietnameseText.count(all.total()) + " nhiệm vụ, đã hoàn thành "
                + VietnameseText.count(all.done()) + " nhiệm vụ"
                + (all.arisen() == 0
                        ? ""
                        : ", đạt " + VietnameseText.percent(all.done(), all.arisen()) + " số nhiệm vụ phát sinh")
                + " (đúng hạn, trước hạn " + VietnameseText.count(all.doneOnTime()) + "; quá hạn "
                + VietnameseText.count(all.doneLate()) + "); quá hạn chưa hoàn thành "
                + VietnameseText.count(all.overdue()) + "; chưa đến hạn, đang thực hiện "
                + VietnameseText.count(all.notDue()) + "; chưa phát sinh "
                + VietnameseText.count(all.notArisen()) + ".";
    }

    private void table() {
        paper.caption(
                "Bảng 1. Tình hình thực hiện nhiệm vụ theo lĩnh vực đến ngày " + VietnameseText.day(content.asOf()));
        Grid grid = Grid.lined(
                paper.document(),
                11,
                WIDTHS,
                "STT",
                "Lĩnh vực",
                "Tổng số",
                "Hoàn thành đúng hạn",
                "Hoàn thành quá hạn",
                "Quá hạn chưa xong",
                "Chưa đến hạn",
                "Chưa phát sinh");
        int number = 1;
        for (Tasks.OfArea row : content.tasks().byArea()) {
            grid.row(
                    List.of(1),
                    Paper.Face.PLAIN,
                    cells(Integer.toString(number++), Words.area(row.area()), row.tasks()));
        }
        grid.total(List.of(1), cells("", "Tổng cộng", content.tasks().total()));
    }

    private static String[] cells(String number, String name, TaskFigures tasks) {
        return new String[] {
            number,
            name,
            VietnameseText.number(tasks.total()),
            VietnameseText.number(tasks.doneOnTime()),
            VietnameseText.number(tasks.doneLate()),
            VietnameseText.number(tasks.overdue()),
            VietnameseText.number(tasks.notDue()),
            VietnameseText.number(tasks.notArisen())
        };
    }

    private void measured(String heading, String lead, Predicate<Target> wanted) {
        paper.heading(1, heading);
        List<Target> targets = content.targets().items().stream()
                .filter(wanted)
                .filter(Target::measured)
                .toList();
        if (targets.isEmpty()) {
            paper.forTheOffice(lead);
        }
        targets.forEach(target -> paper.body("- " + TargetText.sentence(target) + "."));
    }

    private static Predicate<Target> indicators(String... parts) {
        Set<String> wanted = Set.of(parts);
        return target -> wanted.stream().anyMatch(target.indicator()::contains);
    }

    private void fromAbove() {
        TaskFigures given = content.tasks().fromAbove();
        if (given.total() == 0) {
            measured(
                    "5. Thực hiện nhiệm vụ được cấp trên giao",
                    "Số nhiệm vụ được giao, kết quả thực hiện:",
                    indicators("SUPERIOR_TASKS"));
            return;
        }
        paper.heading(1, "5. Thực hiện nhiệm vụ được cấp trên giao");
        paper.body("Được giao " + VietnameseText.count(given.total()) + " nhiệm vụ; hoàn thành đúng hạn "
                + VietnameseText.count(given.doneOnTime()) + ", hoàn thành quá hạn "
                + VietnameseText.count(given.doneLate()) + ", quá hạn chưa hoàn thành "
                + VietnameseText.count(given.overdue()) + ", chưa đến hạn " + VietnameseText.count(given.notDue())
                + ", chưa phát sinh " + VietnameseText.count(given.notArisen()) + ".");
    }

    private void difficulties() {
        paper.heading(1, "8. Tồn tại, khó khăn, vướng mắc");
        int overdue = content.tasks().overdue().size();
        if (overdue > 0) {
            long units = content.tasks().overdue().stream()
                    .map(ReportContent.OverdueTask::unitCode)
                    .distinct()
                    .count();
            paper.body("Còn " + VietnameseText.count(overdue) + " phần việc quá hạn chưa hoàn thành tại "
                    + VietnameseText.count(units) + " đơn vị (chi tiết tại mục I Phụ lục).");
        }
        paper.forTheOffice("Khó khăn, vướng mắc và nguyên nhân:");
    }
}

package vn.cchc.report.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import vn.cchc.document.Grid;
import vn.cchc.document.Paper;
import vn.cchc.document.VietnameseText;
import vn.cchc.report.assembly.domain.ReportContent;
import vn.cchc.report.assembly.domain.ReportContent.Target;
import vn.cchc.report.assembly.domain.ReportContent.Targets;
import vn.cchc.report.assembly.domain.ReportContent.Tasks;
import vn.cchc.report.assembly.domain.TaskFigures;
import vn.cchc.report.journal.domain.Area;
import vn.cchc.report.journal.domain.AssessmentStatus;

/// Section II: the six areas, each with results and limitations.
final class ResultsSection {

    private static final Set<AssessmentStatus> FALLING_SHORT =
            EnumSet.of(AssessmentStatus.NOT_ACHIEVED, AssessmentStatus.AT_RISK);
    private static final int[] WIDTHS = {600, 3071, 900, 1000, 1200, 1150, 1150};

    private final Paper paper;
    private final ReportContent content;

    ResultsSection(Paper paper, ReportContent content) {
        this.paper = paper;
        this.content = content;
    }

    void write() {
        paper.heading(0, "II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH");
        int number = 1;
        for (Area area : Area.values()) {
            if (area != Area.STEERING) {
                area(number++, area);
            }
        }
        table();
    }

    private void area(int number, Area area) {
        paper.heading(1, number + ". " + Words.area(area));
        paper.heading(2, "a) Kết quả");
        boolean said = tasks(area);
        if (area == Area.PROCEDURE) {
            said |= dossiers();
        }
        List<Target> measured = content.targets().items().stream()
                .filter(target -> target.area() == area && target.measured())
                .toList();
        measured.forEach(target -> paper.body("- " + TargetText.sentence(target) + "."));
        if (!said && measured.isEmpty()) {
            paper.forTheOffice("Kết quả thực hiện trong kỳ:");
        }
        paper.heading(2, "b) Hạn chế");
        limitations(area);
    }

    private boolean tasks(Area area) {
        TaskFigures tasks = content.tasks().byArea().stream()
                .filter(row -> row.area() == area)
                .map(Tasks.OfArea::tasks)
                .findFirst()
                .orElse(TaskFigures.of(List.of()));
        if (tasks.total() == 0) {
            return false;
        }
        paper.body("Hoàn thành " + VietnameseText.number(tasks.done()) + "/" + VietnameseText.number(tasks.arisen())
                + " nhiệm vụ phát sinh"
                + (tasks.doneLate() == 0
                        ? ""
                        : ", trong đó " + VietnameseText.count(tasks.doneLate()) + " nhiệm vụ hoàn thành quá hạn")
                + "; chưa đến hạn, đang thực hiện " + VietnameseText.count(tasks.notDue()) + " nhiệm vụ.");
        return true;
    }

    private boolean dossiers() {
        SortedMap<String, Long> total = content.dossiers().total();
        if (total.isEmpty()) {
            return false;
        }
        Figures figures = new Figures(total);
        long resolved = figures.of("resolved_total");
        long punctual = figures.of("resolved_early") + figures.of("resolved_on_time");
        int agencies = content.dossiers().agencies();
        paper.body("Về giải quyết hồ sơ TTHC"
                + (agencies > 1 ? " (số liệu của " + VietnameseText.count(agencies) + " cơ quan, đơn vị)" : "")
                + ": tiếp nhận trong kỳ " + figures.text("received_total")
                + " hồ sơ, trong đó trực tuyến " + figures.text("received_online") + " hồ sơ ("
                + VietnameseText.percent(figures.of("received_online"), figures.of("received_total"))
                + "); từ kỳ trước chuyển sang " + figures.text("carried_over") + " hồ sơ. Đã giải quyết "
                + figures.text("resolved_total") + " hồ sơ, trong đó trước hạn và đúng hạn "
                + VietnameseText.number(punctual) + " hồ sơ (" + VietnameseText.percent(punctual, resolved)
                + "), quá hạn " + figures.text("resolved_overdue") + " hồ sơ. Đang giải quyết "
                + figures.text("pending_total") + " hồ sơ, trong đó quá hạn " + figures.text("pending_overdue")
                + " hồ sơ.");
        return true;
    }

    /// Counts by name; a count nobody pushed is none.
    private record Figures(Map<String, Long> counts) {

        long of(String metric) {
            return counts.getOrDefault(metric, 0L);
        }

        String text(String metric) {
            return VietnameseText.number(of(metric));
        }
    }

    private void limitations(Area area) {
        List<String> found = new ArrayList<>();
        content.targets().items().stream()
                .filter(target -> target.area() == area)
                .flatMap(target -> target.judgements().stream()
                        .filter(judgement -> FALLING_SHORT.contains(judgement.status()))
                        .map(judgement -> TargetText.shortfall(target, judgement)))
                .forEach(found::add);
        content.tasks().overdue().stream()
                .filter(task -> task.area() == area)
                .map(task -> "Nhiệm vụ “" + task.content().strip().replaceFirst("[.;]+$", "") + "” quá hạn từ ngày "
                        + VietnameseText.day(task.overdueFrom())
                        + (task.unitName() == null ? "" : " (" + task.unitName() + ")"))
                .forEach(found::add);
        if (found.isEmpty()) {
            paper.forTheOffice("");
        }
        found.forEach(text -> paper.body("- " + text + "."));
    }

    private void table() {
        if (content.targets().total() == 0) {
            return;
        }
        paper.caption("Bảng 2. Kết quả thực hiện chỉ tiêu theo lĩnh vực");
        Grid grid = Grid.lined(
                paper.document(),
                11,
                WIDTHS,
                "STT",
                "Lĩnh vực",
                "Tổng số",
                "Đạt",
                "Đúng tiến độ",
                "Chưa đạt, có nguy cơ",
                "Không phát sinh, chưa có số liệu");
        int number = 1;
        for (Targets.InArea row : content.targets().byArea()) {
            grid.row(
                    List.of(1),
                    Paper.Face.PLAIN,
                    cells(Integer.toString(number++), Words.area(row.area()), row.total(), row.byStatus()));
        }
        Targets all = content.targets();
        grid.total(List.of(1), cells("", "Tổng cộng", all.total(), all.byStatus()));
    }

    private static String[] cells(String number, String name, int total, Map<AssessmentStatus, Integer> counts) {
        return new String[] {
            number,
            name,
            VietnameseText.number(total),
            sum(counts, AssessmentStatus.ACHIEVED, AssessmentStatus.STRETCH_ACHIEVED),
            sum(counts, AssessmentStatus.ON_TRACK),
            sum(counts, AssessmentStatus.NOT_ACHIEVED, AssessmentStatus.AT_RISK),
            sum(counts, AssessmentStatus.NOT_ARISEN, AssessmentStatus.NO_DATA, AssessmentStatus.PENDING_EXTERNAL)
        };
    }

    private static String sum(Map<AssessmentStatus, Integer> counts, AssessmentStatus... wanted) {
        int sum = 0;
        for (AssessmentStatus status : wanted) {
            sum += counts.getOrDefault(status, 0);
        }
        return VietnameseText.number(sum);
    }
}

package vn.cchc.report.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import vn.cchc.document.Blanks;
import vn.cchc.document.Grid;
import vn.cchc.document.Office;
import vn.cchc.document.Paper;
import vn.cchc.document.Paper.Face;
import vn.cchc.document.VietnameseText;
import vn.cchc.report.assembly.domain.ReportContent;
import vn.cchc.report.assembly.domain.ReportContent.Dossiers;
import vn.cchc.report.assembly.domain.ReportContent.Judgement;
import vn.cchc.report.assembly.domain.ReportContent.OverdueTask;
import vn.cchc.report.assembly.domain.ReportContent.Plan;
import vn.cchc.report.assembly.domain.ReportContent.Target;

/// The statistical tables, on pages that lie across: overdue tasks, targets, dossiers by month, provisional figures.
final class Appendix {

    private static final int[] OVERDUE = {600, 5303, 3000, 1600, 1600, 1900};
    private static final int[] TARGETS = {600, 1100, 5103, 1500, 1700, 1300, 1400, 1300};
    private static final int[] DOSSIERS = {600, 2403, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000};
    private static final List<String> COLUMNS = List.of(
            "received_online",
            "",
            "carried_over",
            "resolved_total",
            "resolved_early",
            "resolved_on_time",
            "resolved_overdue",
            "pending_total",
            "pending_in_time",
            "pending_overdue");

    private final Paper paper;
    private final ReportContent content;
    private final Office office;

    Appendix(Paper paper, ReportContent content, Office office) {
        this.paper = paper;
        this.content = content;
        this.office = office;
    }

    void write() {
        paper.line("PHỤ LỤC", 14, Face.BOLD, ParagraphAlignment.CENTER);
        paper.line(
                "SỐ LIỆU THỐNG KÊ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH "
                        + Words.period(content.period()).toUpperCase(Locale.of("vi")),
                14,
                Face.BOLD,
                ParagraphAlignment.CENTER);
        paper.line(
                "(Kèm theo Báo cáo số " + Blanks.number(DocxRenderer.TYPE, office) + " "
                        + Blanks.day(content.period().to().getYear()) + " của "
                        + content.agency().name() + ")",
                13,
                Face.ITALIC,
                ParagraphAlignment.CENTER);
        overdue();
        targets();
        dossiers();
        provisional();
    }

    private void title(String text) {
        var line = paper.line(text, 13, Face.BOLD, ParagraphAlignment.LEFT);
        line.setSpacingBefore(240);
        line.setSpacingAfter(80);
        line.setKeepNext(true);
    }

    private void none(String text) {
        Paper.gap(paper.line(text, 13, Face.ITALIC, ParagraphAlignment.LEFT), 60);
    }

    private void overdue() {
        title("I. NHIỆM VỤ QUÁ HẠN CHƯA HOÀN THÀNH ĐẾN NGÀY " + VietnameseText.day(content.asOf()));
        if (content.tasks().overdue().isEmpty()) {
            none("Không có nhiệm vụ quá hạn.");
            return;
        }
        Grid grid = Grid.lined(
                paper.document(),
                12,
                OVERDUE,
                "STT",
                "Nhiệm vụ",
                "Đơn vị chủ trì",
                "Hạn hoàn thành",
                "Quá hạn từ",
                "Kế hoạch");
        int number = 1;
        for (OverdueTask task : content.tasks().overdue()) {
            grid.row(
                    List.of(1, 2),
                    Face.PLAIN,
                    Integer.toString(number++),
                    task.content(),
                    task.unitName() == null ? "Chưa phân công" : task.unitName(),
                    VietnameseText.day(task.dueOn()),
                    VietnameseText.day(task.overdueFrom()),
                    (task.planNumber() == null ? "" : task.planNumber() + ", ") + "dòng " + task.ordinal());
        }
    }

    private void targets() {
        title("II. KẾT QUẢ THỰC HIỆN CHỈ TIÊU");
        if (content.targets().items().isEmpty()) {
            none("Các kế hoạch trong kỳ không có chỉ tiêu.");
            return;
        }
        Grid grid = Grid.lined(
                paper.document(),
                12,
                TARGETS,
                "STT",
                "Mã",
                "Chỉ tiêu",
                "Yêu cầu",
                "Tử số/mẫu số",
                "Kết quả",
                "Đánh giá",
                "Số liệu đến ngày");
        Map<UUID, List<Target>> byPlan =
                content.targets().items().stream().collect(Collectors.groupingBy(Target::planId));
        int number = 1;
        for (Plan plan : content.plans()) {
            for (Target target : byPlan.getOrDefault(plan.planId(), List.of())) {
                target(grid, Integer.toString(number++), target);
            }
        }
    }

    /// One row; where both halves of a year are judged, one for each, the first bearing the number.
    private static void target(Grid grid, String number, Target target) {
        String bearing = number;
        for (Judgement judgement : target.judgements()) {
            grid.row(
                    List.of(2),
                    Face.PLAIN,
                    bearing,
                    target.code(),
                    target.text() + (TargetText.several(target) ? " – " + Words.part(judgement.period()) : ""),
                    TargetText.wanted(target),
                    TargetText.counted(judgement),
                    TargetText.reached(target, judgement),
                    Words.status(judgement.status()),
                    TargetText.upTo(judgement));
            bearing = "";
        }
    }

    private void dossiers() {
        title("III. TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH (đơn vị tính: hồ sơ)");
        if (content.dossiers().months().isEmpty()) {
            none("Chưa có số liệu hồ sơ trong kỳ.");
            return;
        }
        Grid grid = Grid.lined(
                paper.document(),
                11,
                DOSSIERS,
                "TT",
                "Kỳ số liệu",
                "Tổng số",
                "Trực tuyến",
                "Trực tiếp, bưu chính",
                "Từ kỳ trước",
                "Đã giải quyết",
                "Trước hạn",
                "Đúng hạn",
                "Quá hạn",
                "Đang giải quyết",
                "Trong hạn",
                "Quá hạn");
        grid.row(
                List.of(),
                Face.ITALIC,
                "(1)",
                "(2)",
                "(3)",
                "(4)",
                "(5)",
                "(6)",
                "(7)",
                "(8)",
                "(9)",
                "(10)",
                "(11)",
                "(12)",
                "(13)");
        int number = 1;
        for (Dossiers.Month month : content.dossiers().months()) {
            String name = window(month) + (month.provisional() ? " (*)" : "");
            grid.row(List.of(1), Face.PLAIN, cells(Integer.toString(number++), name, month.metrics()));
        }
        grid.total(List.of(1), cells("", "Tổng cộng", content.dossiers().total()));
        incomplete();
        content.dossiers()
                .gaps()
                .forEach(gap -> none("Chưa có số liệu từ ngày " + VietnameseText.day(gap.from()) + " đến ngày "
                        + VietnameseText.day(gap.to()) + "."));
    }

    /// Where several units report, the windows that some of them have not pushed.
    private void incomplete() {
        int all = content.dossiers().agencies();
        content.dossiers().months().stream()
                .filter(month -> month.agencies() < all)
                .forEach(month -> none("Kỳ " + window(month) + ": có số liệu của "
                        + VietnameseText.number(month.agencies()) + "/" + VietnameseText.number(all) + " đơn vị."));
    }

    private static String window(Dossiers.Month month) {
        return VietnameseText.dayOfYear(month.from()) + " – " + VietnameseText.day(month.to());
    }

    /// Column 3 is received in the window plus carried over; column 5 everything not received online.
    private static String[] cells(String number, String name, Map<String, Long> metrics) {
        long received = metrics.getOrDefault("received_total", 0L);
        long online = metrics.getOrDefault("received_online", 0L);
        long carried = metrics.getOrDefault("carried_over", 0L);
        Stream<String> figures = COLUMNS.stream()
                .map(column -> column.isEmpty() ? received - online : metrics.getOrDefault(column, 0L))
                .map(VietnameseText::number);
        return Stream.concat(Stream.of(number, name, VietnameseText.number(received + carried)), figures)
                .toArray(String[]::new);
    }

    private void provisional() {
        title("IV. SỐ LIỆU TẠM TÍNH");
        if (content.provisional().isEmpty()) {
            none("Không có số liệu tạm tính.");
            return;
        }
        none("(*) " + VietnameseText.number(content.provisional().size())
                + " số liệu trong các bảng trên là số liệu tạm tính tại thời điểm chốt báo cáo, có thể được điều chỉnh"
                + " trong báo cáo bổ sung.");
    }
}

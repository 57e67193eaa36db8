package vn.cchc.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cchc.document.Paper;
import vn.cchc.document.VietnameseText;
import vn.cchc.report.assembly.domain.ReportContent;
import vn.cchc.report.assembly.domain.TaskFigures;
import vn.cchc.report.journal.domain.AssessmentStatus;

/// Sections III to V: appraisal, what comes next, proposals. Judgements stay with the office; the figures they rest
/// on are given.
final class OutlookSections {

    private final Paper paper;
    private final ReportContent content;

    OutlookSections(Paper paper, ReportContent content) {
        this.paper = paper;
        this.content = content;
    }

    void write() {
        appraisal();
        next();
        paper.heading(0, "V. KIẾN NGHỊ, ĐỀ XUẤT");
        paper.forTheOffice("");
    }

    private void appraisal() {
        Map<AssessmentStatus, Integer> targets = content.targets().byStatus();
        int achieved = count(targets, AssessmentStatus.ACHIEVED) + count(targets, AssessmentStatus.STRETCH_ACHIEVED);
        int missed = count(targets, AssessmentStatus.NOT_ACHIEVED) + count(targets, AssessmentStatus.AT_RISK);
        TaskFigures tasks = content.tasks().total();
        paper.heading(0, "III. ĐÁNH GIÁ CHUNG");
        paper.heading(1, "1. Kết quả nổi bật");
        paper.body("Đến ngày " + VietnameseText.day(content.asOf()) + ": " + VietnameseText.number(achieved) + "/"
                + VietnameseText.number(content.targets().total()) + " chỉ tiêu đạt yêu cầu, "
                + VietnameseText.count(count(targets, AssessmentStatus.ON_TRACK)) + " chỉ tiêu đúng tiến độ; "
                + VietnameseText.number(tasks.doneOnTime()) + "/" + VietnameseText.number(tasks.arisen())
                + " nhiệm vụ phát sinh hoàn thành đúng hạn.");
        paper.forTheOffice("Kết quả nổi bật khác:");
        paper.heading(1, "2. Tồn tại, hạn chế");
        paper.body(VietnameseText.count(missed) + " chỉ tiêu chưa đạt hoặc có nguy cơ không đạt; "
                + VietnameseText.count(tasks.overdue()) + " nhiệm vụ quá hạn chưa hoàn thành; "
                + VietnameseText.count(count(targets, AssessmentStatus.NO_DATA)) + " chỉ tiêu chưa có số liệu.");
        paper.heading(1, "3. Nguyên nhân");
        paper.forTheOffice("Nguyên nhân khách quan, chủ quan:");
    }

    private void next() {
        TaskFigures tasks = content.tasks().total();
        paper.heading(
                0,
                "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM "
                        + Words.next(content.period()).toUpperCase(Locale.of("vi")));
        List<String> work = new ArrayList<>();
        if (tasks.overdue() > 0) {
            work.add("Đôn đốc hoàn thành " + VietnameseText.count(tasks.overdue())
                    + " nhiệm vụ quá hạn nêu tại mục I Phụ lục.");
        }
        if (tasks.notDue() > 0) {
            work.add("Tiếp tục thực hiện " + VietnameseText.count(tasks.notDue())
                    + " nhiệm vụ chưa đến hạn hoặc thực hiện thường xuyên.");
        }
        if (tasks.notArisen() > 0) {
            work.add("Theo dõi " + VietnameseText.count(tasks.notArisen())
                    + " nhiệm vụ chưa phát sinh để triển khai ngay khi có văn bản của cấp trên.");
        }
        for (int i = 0; i < work.size(); i++) {
            paper.body((i + 1) + ". " + work.get(i));
        }
        paper.forTheOffice("Nhiệm vụ trọng tâm khác:");
    }

    private static int count(Map<AssessmentStatus, Integer> counts, AssessmentStatus status) {
        return counts.getOrDefault(status, 0);
    }
}

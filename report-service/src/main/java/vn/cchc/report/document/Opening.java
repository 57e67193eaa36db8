package vn.cchc.report.document;

import vn.cchc.document.Paper;
import vn.cchc.document.VietnameseText;
import vn.cchc.report.assembly.domain.ReportContent;

/// The paragraph before section I: under which rules, for which days.
final class Opening {

    private Opening() {}

    static void write(Paper paper, ReportContent content) {
        String basis = content.regime().legalBasis();
        paper.body("Thực hiện chế độ báo cáo cải cách hành chính (CCHC) định kỳ"
                + (basis == null ? "" : " theo " + basis) + ", "
                + content.agency().name()
                + " báo cáo kết quả công tác CCHC " + Words.period(content.period()) + " (số liệu từ ngày "
                + VietnameseText.day(content.period().from()) + " đến ngày "
                + VietnameseText.day(content.period().to()) + ") như sau:");
    }
}

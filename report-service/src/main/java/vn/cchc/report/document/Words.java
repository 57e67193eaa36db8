package vn.cchc.report.document;

import vn.cchc.report.assembly.domain.ReportContent.Period;
import vn.cchc.report.journal.domain.Area;
import vn.cchc.report.journal.domain.AssessmentStatus;

/// The official names of areas, periods and assessments.
final class Words {

    private Words() {}

    static String area(Area area) {
        return switch (area) {
            case STEERING -> "Công tác chỉ đạo, điều hành";
            case INSTITUTION -> "Cải cách thể chế";
            case PROCEDURE -> "Cải cách thủ tục hành chính";
            case ORGANISATION -> "Cải cách tổ chức bộ máy";
            case CIVIL_SERVICE -> "Cải cách chế độ công vụ";
            case PUBLIC_FINANCE -> "Cải cách tài chính công";
            case DIGITAL_GOV -> "Xây dựng, phát triển chính quyền điện tử, chính quyền số";
        };
    }

    static String status(AssessmentStatus status) {
        return switch (status) {
            case ACHIEVED -> "Đạt";
            case STRETCH_ACHIEVED -> "Đạt mức phấn đấu";
            case ON_TRACK -> "Đúng tiến độ";
            case AT_RISK -> "Có nguy cơ không đạt";
            case NOT_ACHIEVED -> "Chưa đạt";
            case NOT_ARISEN -> "Không phát sinh";
            case NO_DATA -> "Chưa có số liệu";
            case PENDING_EXTERNAL -> "Chờ công bố";
        };
    }

    /// `quý I năm 2026`, `6 tháng đầu năm 2026`, `năm 2026`
    static String period(Period period) {
        return name(period.code()) + " " + period.year();
    }

    private static String name(String code) {
        return switch (code) {
            case "Q1" -> "quý I năm";
            case "H1" -> "6 tháng đầu năm";
            case "Q3" -> "quý III năm";
            case "H2" -> "6 tháng cuối năm";
            case "YEAR" -> "năm";
            default -> code;
        };
    }

    /// `6 tháng đầu năm`, to tell the figures of one target apart.
    static String part(String code) {
        String name = name(code);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /// What the offices plan for next after the report of this period.
    static String next(Period period) {
        return switch (period.code()) {
            case "Q1" -> "quý II năm " + period.year();
            case "H1" -> "6 tháng cuối năm " + period.year();
            case "Q3" -> "quý IV năm " + period.year();
            default -> "năm " + (period.year() + 1);
        };
    }
}

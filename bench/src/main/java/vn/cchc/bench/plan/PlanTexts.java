package vn.cchc.bench.plan;

import java.util.List;

/// Contents of many tasks: words of administrative reform that stand in all of them, subjects that stand in every
/// twentieth or so, places that stand in very few. The same number always says the same.
final class PlanTexts {
    private static final int RARE = 2_000;

    private static final List<String> ACTIONS = List.of(
            "Rà soát, tổng hợp và báo cáo",
            "Xây dựng kế hoạch và tổ chức thực hiện",
            "Kiểm tra, đôn đốc",
            "Tập huấn, bồi dưỡng",
            "Tuyên truyền, phổ biến",
            "Đơn giản hóa, cắt giảm",
            "Số hóa và chuyển đổi",
            "Đánh giá, xếp hạng",
            "Sắp xếp, kiện toàn");

    private static final List<String> SUBJECTS = List.of(
            "thủ tục hành chính nội bộ",
            "dịch vụ công trực tuyến toàn trình",
            "chế độ công vụ, công chức",
            "tổ chức bộ máy và biên chế",
            "quyết toán ngân sách và tài sản công",
            "văn bản quy phạm pháp luật",
            "kết quả giải quyết hồ sơ tại bộ phận một cửa",
            "chỉ số hài lòng của người dân",
            "cơ sở dữ liệu chuyên ngành",
            "quy hoạch đô thị và nông thôn",
            "nuôi trồng thủy sản",
            "giáo dục mầm non và phổ thông",
            "khám bệnh, chữa bệnh");

    private static final List<String> PLACES = List.of(
            "hải đảo", "thư viện", "ảnh viễn thám", "bến cảng", "làng nghề", "bảo tàng", "cửa khẩu", "vườn quốc gia");

    private PlanTexts() {}

    static String content(int number) {
        String place = number % RARE < PLACES.size() ? " tại " + PLACES.get(number % RARE) : "";
        return ACTIONS.get(number % ACTIONS.size()) + " " + SUBJECTS.get(number / 3 % SUBJECTS.size()) + place
                + " phục vụ cải cách hành chính, nhiệm vụ " + number % 10_000;
    }
}

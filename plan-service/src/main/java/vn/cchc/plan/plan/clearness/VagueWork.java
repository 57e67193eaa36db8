package vn.cchc.plan.plan.clearness;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.plan.folding.Folded;

/// Work nobody could call done: "Tăng cường kỷ luật, kỷ cương hành chính".
///
/// It opens with a promise to do more or better, and nowhere names a number, a document or something that can be seen
/// to have happened.
final class VagueWork {

    private static final List<String> PROMISES = folded("""
            tăng cường|đẩy mạnh|tiếp tục|nâng cao|quan tâm|chú trọng|phát huy|làm tốt|chủ động|tích cực|quyết liệt|
            không ngừng|từng bước|đổi mới mạnh mẽ|thực hiện tốt|thực hiện có hiệu quả|thực hiện nghiêm""");

    /// Work with an end that can be seen, and things that can be shown.
    private static final List<String> CHECKABLE = folded("""
            rà soát|ban hành|xây dựng|kiểm tra|thanh tra|báo cáo|lập|công khai|công bố|cập nhật|số hóa|đào tạo|tập huấn|
            bồi dưỡng|khảo sát|đo lường|chấm điểm|soạn thảo|trình|sửa đổi|bãi bỏ|thay thế|cắt giảm|sắp xếp|tinh giản|
            đối thoại|hội nghị|hội thảo|tuyên truyền|đăng tải|niêm yết|tích hợp|kết nối|chia sẻ|ký kết|phê duyệt|
            thẩm định|đánh giá|xử lý|giải quyết|tiếp nhận|điều tra|mua sắm|lắp đặt|kế hoạch|đề án|quy trình|quy chế|
            danh mục|phương án|nghị quyết|quyết định|nghị định|thông tư|chỉ thị|công văn|cơ sở dữ liệu|phần mềm|
            hệ thống|ISO""");

    private static final Pattern NUMBER = Pattern.compile("\\d");

    private VagueWork() {}

    static boolean promises(String content) {
        String words = " " + Folded.of(content).value() + " ";
        return PROMISES.stream().anyMatch(words::startsWith)
                && !NUMBER.matcher(words).find()
                && CHECKABLE.stream().noneMatch(words::contains);
    }

    private static List<String> folded(String words) {
        return Stream.of(words.split("\\|", -1))
                .map(word -> " " + Folded.of(word).value() + " ")
                .distinct()
                .toList();
    }
}

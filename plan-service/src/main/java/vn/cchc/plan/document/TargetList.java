package vn.cchc.plan.document;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.cchc.document.Paper;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.PlanTarget;

/// The targets as printed, under the areas of reform. They are counted through, so that one number names one target.
final class TargetList {

    private static final Pattern SIGN = Pattern.compile("[.;:!?…]+$");

    private TargetList() {}

    /// @param end of the whole list, whatever sign its last text has
    /// @return the last paragraph
    static XWPFParagraph write(Paper paper, List<PlanTarget> targets, String end) {
        Map<Area, List<PlanTarget>> byArea = targets.stream()
                .collect(Collectors.groupingBy(PlanTarget::area, () -> new EnumMap<>(Area.class), Collectors.toList()));
        int area = 1;
        int number = 1;
        XWPFParagraph last = null;
        for (Map.Entry<Area, List<PlanTarget>> each : byArea.entrySet()) {
            paper.heading(1, area++ + ". " + name(each.getKey()));
            Iterator<PlanTarget> here = each.getValue().iterator();
            while (here.hasNext()) {
                String text = here.next().text().strip();
                boolean isLast = number == targets.size();
                String printed =
                        isLast ? SIGN.matcher(text).replaceFirst("") + end : ended(text, here.hasNext() ? ";" : ".");
                last = paper.body("(" + number++ + ") " + printed);
            }
        }
        return Objects.requireNonNull(last, "a plan without targets has no list");
    }

    /// The text as it is; where it stops without a sign, the list's.
    private static String ended(String text, String end) {
        return SIGN.matcher(text).find() ? text : text + end;
    }

    /// As the national index of administrative reform names it.
    static String name(Area area) {
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
}

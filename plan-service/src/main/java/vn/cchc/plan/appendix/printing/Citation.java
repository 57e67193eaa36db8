package vn.cchc.plan.appendix.printing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.document.Blanks;
import vn.cchc.document.VietnameseText;
import vn.cchc.plan.plan.domain.document.DocumentType;

/// What binds an appendix to its plan (Decree 30/2020/NĐ-CP, appendix I): "(Kèm theo Kế hoạch số 118/KH-SGDĐT ngày 09
/// tháng 01 năm 2026 của Sở Giáo dục và Đào tạo)".
public final class Citation {

    private Citation() {}

    /// @param number   or the room for it
    /// @param signedOn absent while the plan is not signed
    public static String of(DocumentType type, String number, @Nullable LocalDate signedOn, String issuer) {
        String day = signedOn == null ? Blanks.day() : VietnameseText.longDay(signedOn);
        return "(Kèm theo " + type.word() + " số " + number + " " + day + " của " + issuer + ")";
    }
}

package vn.cchc.plan.plan.basis;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.domain.document.LegalBasis;

/// What makes two citations the same document: type and number, whatever their spelling, as
/// `nghi-dinh.59-2019-nd-cp`.
public record DocumentKey(String value) {

    /// Types as people abbreviate them.
    private static final Map<String, String> TYPES = Map.of(
            "qd", "quyet dinh",
            "nd", "nghi dinh",
            "nq", "nghi quyet",
            "ct", "chi thi",
            "kh", "ke hoach",
            "cv", "cong van",
            "tt", "thong tu",
            "kl", "ket luan",
            "tb", "thong bao",
            "hd", "huong dan");

    private static final Pattern YEAR = Pattern.compile("[.-](19|20)\\d{2}-");

    public static DocumentKey of(String type, String number) {
        return new DocumentKey(beginning(type) + part(number));
    }

    public static DocumentKey of(LegalBasis basis) {
        return of(basis.type(), basis.number());
    }

    /// How the key of a document of this type begins.
    public static String beginning(String type) {
        String folded = Folded.of(type).value();
        return part(TYPES.getOrDefault(folded, folded)) + ".";
    }

    /// How the key of a document of this number ends.
    public static String end(String number) {
        return "." + part(number);
    }

    /// Whether it says enough to tell documents apart. A number of signs alone does not.
    public boolean tellsDocumentsApart() {
        return !value.endsWith(".");
    }

    /// Whether two dates cannot both be right. A number without a year starts again every year, so that two years
    /// are two documents.
    public boolean contradict(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null || one.equals(other)) {
            return false;
        }
        return one.getYear() == other.getYear() || YEAR.matcher(value).find();
    }

    private static String part(String text) {
        return Folded.of(text).value().replace(' ', '-');
    }
}

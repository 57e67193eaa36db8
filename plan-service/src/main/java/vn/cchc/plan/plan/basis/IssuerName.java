package vn.cchc.plan.plan.basis;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.folding.Folded;

/// An issuer as cited, abbreviations written out.
public record IssuerName(String value) {

    private static final Pattern COMMITTEE = Pattern.compile("\\bubnd\\b");
    private static final Pattern COUNCIL = Pattern.compile("\\bhdnd\\b");
    private static final Pattern CITY = Pattern.compile("\\btp\\b");

    public static IssuerName of(String text) {
        String folded = Folded.of(text).value();
        String committee = COMMITTEE.matcher(folded).replaceAll("uy ban nhan dan");
        String council = COUNCIL.matcher(committee).replaceAll("hoi dong nhan dan");
        return new IssuerName(CITY.matcher(council).replaceAll("thanh pho"));
    }

    /// Whether both cannot be right. A name cut short names the same: "UBND Thành phố" is "UBND thành phố Hải Phòng",
    /// but its chairman is somebody else.
    public static boolean contradict(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        String mine = of(one).value();
        String theirs = of(other).value();
        return !mine.startsWith(theirs) && !theirs.startsWith(mine);
    }
}

package vn.cchc.kpi.definition.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import vn.cchc.kpi.assessment.domain.Difference;
import vn.cchc.kpi.assessment.domain.Selection;
import vn.cchc.kpi.catalogue.Definition;

/// Stands for one preview: the same version, the same periods, the same assessments in the same state, the same
/// outcome. No secret: it guards against what changed, not against whoever changes it.
final class PreviewToken {

    private PreviewToken() {}

    static String of(Definition version, Selection selection, List<Difference> differences) {
        StringBuilder shown = new StringBuilder()
                .append(version.code())
                .append(' ')
                .append(version.version())
                .append(' ')
                .append(selection.scope())
                .append(' ')
                .append(new TreeSet<>(selection.years()))
                .append(new TreeSet<>(selection.periods()));
        differences.stream()
                .map(one -> "\n" + one.before().id() + " " + one.before().version() + " " + one.after())
                .sorted()
                .forEach(shown::append);
        return HexFormat.of().formatHex(sha256().digest(shown.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package vn.cchc.plan.appendix.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.appendix.reading.RowKind;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// What a confirmation vouches for: the row as printed and what was made of it. Places are left out, since rows that
/// come in between move them.
///
/// @param task absent when the row is no task, or no longer one
record Frozen(RowKind kind, List<String> cells, @Nullable PrintedTask task) {

    static Frozen of(KeptRow row, @Nullable PlanTask task) {
        return new Frozen(
                row.kind(), row.cells(), task == null ? null : task.printed().at(0, null));
    }

    /// SHA-256 of its JSON, in small hexadecimal digits.
    String sha256() {
        try {
            byte[] json = EventJson.write(this).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

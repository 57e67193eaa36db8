package vn.cchc.kpi.rebuild;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import vn.cchc.kpi.rebuild.Rebuildable.Part;

/// Holds what was kept against what was rebuilt, part by part, in constant memory.
final class Comparison {

    private final DerivedState what;
    private final MessageDigest kept = sha256();
    private final MessageDigest rebuilt = sha256();
    private long items;
    private long differing;

    Comparison(DerivedState what) {
        this.what = what;
    }

    void add(Part part) {
        feed(kept, part.kept());
        feed(rebuilt, part.rebuilt());
        items += part.rebuilt().size();
        if (!part.kept().equals(part.rebuilt())) {
            differing += differing(part);
        }
    }

    /// Lines on one side only; an item that changed has one on each.
    private static long differing(Part part) {
        Set<String> missing = new HashSet<>(part.rebuilt());
        part.kept().forEach(missing::remove);
        Set<String> surplus = new HashSet<>(part.kept());
        part.rebuilt().forEach(surplus::remove);
        return Math.max(missing.size(), surplus.size());
    }

    /// Digests are taken from what was added so far; adding may go on.
    RebuiltState result() {
        return new RebuiltState(what, items, differing, hex(kept), hex(rebuilt));
    }

    private static void feed(MessageDigest digest, List<String> lines) {
        for (String line : lines) {
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
    }

    private static String hex(MessageDigest digest) {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("SHA-256 can be cloned in every JDK", impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is in every JDK", impossible);
        }
    }
}

package vn.cchc.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Repacks a ZIP so that equal parts give equal bytes: parts in a fixed order, all of one old date.
final class StableZip {

    private static final String FIRST = "[Content_Types].xml";

    private StableZip() {}

    static byte[] repack(byte[] zip) {
        try {
            Map<String, byte[]> parts = new TreeMap<>(parts(zip));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                write(out, FIRST, parts.remove(FIRST));
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    write(out, part.getKey(), part.getValue());
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static void write(ZipOutputStream out, String name, byte @org.jspecify.annotations.Nullable [] bytes)
            throws IOException {
        if (bytes == null) {
            throw new IllegalStateException("Not an office document: it lacks " + name);
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(localMidnight());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    /// ZIP keeps local time without a zone, so the same local time is asked for in every zone.
    private static long localMidnight() {
        return ZonedDateTime.of(1980, 1, 2, 0, 0, 0, 0, ZoneId.systemDefault())
                .toInstant()
                .toEpochMilli();
    }
}

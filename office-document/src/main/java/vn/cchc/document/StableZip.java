package vn.cchc.document;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Repacks a document so that equal parts give equal bytes: parts in a fixed order, all of one old date. The rows of
/// long tables are written into the text on the way.
final class StableZip {

    private static final String FIRST = "[Content_Types].xml";
    private static final String TEXT = "word/document.xml";

    private StableZip() {}

    /// @param tables by the comment that stands in the place of their rows, in the order of the text
    static byte[] repack(byte[] zip, Map<String, LongTable> tables) {
        try {
            Map<String, byte[]> parts = new TreeMap<>(parts(zip));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                write(out, FIRST, parts.remove(FIRST), Map.of());
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    write(out, part.getKey(), part.getValue(), part.getKey().equals(TEXT) ? tables : Map.of());
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

    private static void write(ZipOutputStream out, String name, byte @Nullable [] bytes, Map<String, LongTable> tables)
            throws IOException {
        if (bytes == null) {
            throw new IllegalStateException("Not an office document: it lacks " + name);
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(localMidnight());
        out.putNextEntry(entry);
        if (tables.isEmpty()) {
            out.write(bytes);
        } else {
            write(out, new String(bytes, StandardCharsets.UTF_8), tables);
        }
        out.closeEntry();
    }

    private static void write(ZipOutputStream out, String text, Map<String, LongTable> tables) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        int done = 0;
        for (Map.Entry<String, LongTable> table : tables.entrySet()) {
            String mark = "<!--" + table.getKey() + "-->";
            int place = text.indexOf(mark, done);
            if (place < 0) {
                throw new IllegalStateException("The text lost the mark of a table: " + mark);
            }
            writer.write(text, done, place - done);
            table.getValue().writeTo(writer);
            done = place + mark.length();
        }
        writer.write(text, done, text.length() - done);
        writer.flush();
    }

    /// ZIP keeps local time without a zone, so the same local time is asked for in every zone.
    private static long localMidnight() {
        return ZonedDateTime.of(1980, 1, 2, 0, 0, 0, 0, ZoneId.systemDefault())
                .toInstant()
                .toEpochMilli();
    }
}

package vn.cchc.plan.appendix.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.xml.sax.SAXException;
import vn.cchc.plan.appendix.file.FileRefusal.Bomb;
import vn.cchc.plan.appendix.file.FileRefusal.Corrupt;
import vn.cchc.plan.appendix.file.FileRefusal.EncryptedOrOld;
import vn.cchc.plan.appendix.file.FileRefusal.HasMacros;
import vn.cchc.plan.appendix.file.FileRefusal.TooLarge;
import vn.cchc.plan.appendix.file.FileRefusal.UnknownKind;

/// A file that was sent, kept on disk while it is read and deleted with [#close].
///
/// What it is is told by its content, never by a name or a media type.
public final class AppendixFile implements AutoCloseable {

    private static final String WORD = "wordprocessingml.document.main+xml";
    private static final String SHEET = "spreadsheetml.sheet.main+xml";
    private static final String MACRO = "macroenabled";
    private static final String PROGRAM = "vbaproject";
    /// Unpacked, all parts together.
    private static final long LARGEST = 40L << 20;
    /// Of a text document, which is held whole while it is read, several times as large as its XML.
    private static final long LONGEST_DOCUMENT = 16L << 20;
    /// Close to the most that packing can do; that a file is no bomb is told by [#LARGEST].
    private static final double HIGHEST_PACKING = 0.001;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST);
        // a hundredfold, the default, is reached by honest tables: thousands of rows differ in a few words
        ZipSecureFile.setMinInflateRatio(HIGHEST_PACKING);
    }

    private final Path path;
    private final String sha256;

    private AppendixFile(Path path, String sha256) {
        this.path = path;
        this.sha256 = sha256;
    }

    /// @throws FileRefused when more than `limit` bytes come
    public static AppendixFile receive(InputStream in, long limit) throws IOException {
        Path path = Files.createTempFile("appendix", ".bin");
        MessageDigest digest = digest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            byte[] buffer = new byte[64 * 1024];
            long total = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > limit) {
                    throw new FileRefused(new TooLarge(limit));
                }
                out.write(buffer, 0, read);
            }
            if (total == 0) {
                throw new FileRefused(new UnknownKind());
            }
            return new AppendixFile(path, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | FileRefused failure) {
            Files.deleteIfExists(path);
            throw failure;
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Of its bytes, in small hexadecimal digits.
    public String sha256() {
        return sha256;
    }

    /// Its tables and, of a text document, the paragraphs around them.
    ///
    /// @throws FileRefused when it cannot or must not be read
    public Content content() throws IOException {
        return switch (magic()) {
            case OOXML -> officeContent();
            case OLE2, BIFF2, BIFF3, BIFF4, WORD2 -> throw new FileRefused(new EncryptedOrOld());
            case UNKNOWN -> Content.of(CsvTable.rows(path));
            default -> throw new FileRefused(new UnknownKind());
        };
    }

    private FileMagic magic() throws IOException {
        try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(path))) {
            return FileMagic.valueOf(in);
        }
    }

    private Content officeContent() throws IOException {
        long text = refusePrograms();
        try (OPCPackage office = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            refuseMacros(office);
            if (holds(office, SHEET)) {
                return Content.of(XlsxTables.rows(office));
            }
            if (!holds(office, WORD)) {
                throw new FileRefused(new UnknownKind());
            }
            if (text > LONGEST_DOCUMENT) {
                throw TableSize.tooMuch();
            }
            return DocxContent.of(office);
        } catch (FileRefused refused) {
            throw refused;
        } catch (OpenXML4JException | SAXException | IOException broken) {
            // the file lies on our own disk: what cannot be read of it is the sender's
            throw broken(broken);
        } catch (RuntimeException broken) {
            // in many ways the office library answers to parts that are missing or contradict each other
            throw broken(broken);
        } catch (StackOverflowError broken) {
            throw new FileRefused(new Corrupt());
        }
    }

    /// Unpacks everything once, keeping nothing: what a file says of its own sizes is not believed, and nothing of a
    /// file with a program in it is opened.
    ///
    /// @return characters of everything but pictures
    private long refusePrograms() {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            long all = 0;
            long text = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().toLowerCase(Locale.ROOT).contains(PROGRAM)) {
                    throw new FileRefused(new HasMacros());
                }
                long size = size(zip, entry, LARGEST - all);
                all += size;
                text += entry.getName().contains("/media/") ? 0 : size;
            }
            return text;
        } catch (IOException | IllegalArgumentException broken) {
            throw new FileRefused(new Corrupt());
        }
    }

    private static long size(ZipFile zip, ZipEntry entry, long limit) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new FileRefused(new Bomb());
                }
            }
        }
        return size;
    }

    private static void refuseMacros(OPCPackage office) throws InvalidFormatException {
        if (office.getParts().stream()
                .map(part -> part.getContentType().toLowerCase(Locale.ROOT))
                .anyMatch(type -> type.contains(MACRO) || type.contains(PROGRAM))) {
            throw new FileRefused(new HasMacros());
        }
    }

    private static boolean holds(OPCPackage office, String type) throws InvalidFormatException {
        return office.getParts().stream().anyMatch(part -> part.getContentType().endsWith(type));
    }

    private static FileRefused broken(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.startsWith("Zip bomb detected")) {
                return new FileRefused(new Bomb());
            }
        }
        return new FileRefused(new Corrupt());
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}

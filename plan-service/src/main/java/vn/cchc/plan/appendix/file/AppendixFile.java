package vn.cchc.plan.appendix.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.util.RecordFormatException;
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
    private static final String MACRO = "macroEnabled";
    private static final String PROGRAM = "vbaProject";
    private static final long LONGEST_TEXT = 16L << 20;

    static {
        // the most that one part of an office file may unpack to; more than a hundredfold is refused by default
        ZipSecureFile.setMaxEntrySize(64L << 20);
    }

    private final Path path;

    private AppendixFile(Path path) {
        this.path = path;
    }

    /// @throws FileRefused when more than `limit` bytes come
    public static AppendixFile receive(InputStream in, long limit) throws IOException {
        Path path = Files.createTempFile("appendix", ".bin");
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[64 * 1024];
            long total = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > limit) {
                    throw new FileRefused(new TooLarge(limit));
                }
                out.write(buffer, 0, read);
            }
            return new AppendixFile(path);
        } catch (IOException | FileRefused failure) {
            Files.deleteIfExists(path);
            throw failure;
        }
    }

    /// All rows of all its tables, in order.
    ///
    /// @throws FileRefused when it cannot or must not be read
    public List<TableRow> rows() throws IOException {
        return switch (magic()) {
            case OOXML -> officeRows();
            case OLE2, BIFF2, BIFF3, BIFF4, WORD2 -> throw new FileRefused(new EncryptedOrOld());
            case UNKNOWN -> CsvTable.rows(path);
            default -> throw new FileRefused(new UnknownKind());
        };
    }

    private FileMagic magic() throws IOException {
        try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(path))) {
            return FileMagic.valueOf(in);
        }
    }

    private List<TableRow> officeRows() throws IOException {
        refusePrograms();
        try (OPCPackage office = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            refuseMacros(office);
            if (holds(office, SHEET)) {
                return XlsxTables.rows(office);
            }
            if (holds(office, WORD)) {
                refuseLongText(office);
                return DocxTables.rows(office);
            }
            throw new FileRefused(new UnknownKind());
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | RecordFormatException broken) {
            throw broken(broken);
        } catch (IOException broken) {
            // the file lies on our own disk: what cannot be read of it is the sender's
            throw broken(broken);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
            // how the office library answers to parts that contradict each other
            throw broken(broken);
        }
    }

    /// By the names alone: nothing of a file with a program in it is opened.
    private void refusePrograms() {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.stream().anyMatch(entry -> entry.getName().contains(PROGRAM))) {
                throw new FileRefused(new HasMacros());
            }
        } catch (IOException broken) {
            throw new FileRefused(new Corrupt());
        }
    }

    private static void refuseMacros(OPCPackage office) throws InvalidFormatException {
        if (office.getParts().stream().anyMatch(part -> part.getContentType().contains(MACRO))) {
            throw new FileRefused(new HasMacros());
        }
    }

    /// A text document is held whole while it is read, several times as large as its XML.
    private static void refuseLongText(OPCPackage office) throws InvalidFormatException {
        if (office.getParts().stream()
                .anyMatch(part -> part.getContentType().endsWith("xml") && part.getSize() > LONGEST_TEXT)) {
            throw TableSize.tooMuch();
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

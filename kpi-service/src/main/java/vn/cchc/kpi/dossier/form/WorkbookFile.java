package vn.cchc.kpi.dossier.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import vn.cchc.kpi.dossier.form.FileRefusal.Bomb;
import vn.cchc.kpi.dossier.form.FileRefusal.Damaged;
import vn.cchc.kpi.dossier.form.FileRefusal.HasMacros;
import vn.cchc.kpi.dossier.form.FileRefusal.LockedOrOld;
import vn.cchc.kpi.dossier.form.FileRefusal.NoWorkbook;
import vn.cchc.kpi.dossier.form.FileRefusal.TooLarge;

/// A workbook that was sent, kept on disk while it is read and deleted with [#close]. What it is is told by its
/// content, never by a name or a media type; nothing of it is opened before all of it was looked through.
final class WorkbookFile implements AutoCloseable {

    private static final String SHEET = "spreadsheetml.sheet.main+xml";
    private static final String MACRO = "macroenabled";
    private static final String PROGRAM = "vbaproject";
    private static final String TEXTS = "sharedstrings";
    private static final long LARGEST_FILE = 32L << 20;
    /// Unpacked, all parts together.
    private static final long LARGEST = 64L << 20;
    /// Of the texts, which are the one part that is held while the sheets are read.
    private static final long MOST_TEXT = 8L << 20;
    /// Close to the most that packing can do: that a file is no bomb is told by [#LARGEST].
    private static final double HIGHEST_PACKING = 0.001;

    private static final int BUFFER = 64 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST);
        ZipSecureFile.setMinInflateRatio(HIGHEST_PACKING);
    }

    private final Path path;
    private final OPCPackage office;

    private WorkbookFile(Path path, OPCPackage office) {
        this.path = path;
        this.office = office;
    }

    /// @param folder where it is kept
    /// @throws FileRefused when it cannot or must not be read
    static WorkbookFile receive(InputStream in, Path folder) throws IOException {
        Path path = Files.createTempFile(folder, "dossier-form", ".bin");
        try {
            keep(in, path);
            requireWorkbook(path);
            lookThrough(path);
            return new WorkbookFile(path, open(path));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(path);
            throw failure;
        }
    }

    OPCPackage office() {
        return office;
    }

    private static void keep(InputStream in, Path path) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > LARGEST_FILE) {
                    throw new FileRefused(new TooLarge(LARGEST_FILE));
                }
                out.write(buffer, 0, read);
            }
        }
        if (total == 0) {
            throw new FileRefused(new NoWorkbook());
        }
    }

    private static void requireWorkbook(Path path) throws IOException {
        try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(path))) {
            switch (FileMagic.valueOf(in)) {
                case OOXML -> {
                    // looked through next
                }
                case OLE2, BIFF2, BIFF3, BIFF4 -> throw new FileRefused(new LockedOrOld());
                default -> throw new FileRefused(new NoWorkbook());
            }
        }
    }

    /// Unpacks everything once, keeping nothing: what a file says of its own sizes is not believed.
    private static void lookThrough(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            long all = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.contains(PROGRAM)) {
                    throw new FileRefused(new HasMacros());
                }
                all += size(zip, entry, name.contains(TEXTS) ? Math.min(MOST_TEXT, LARGEST - all) : LARGEST - all);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new FileRefused(new Damaged());
        }
    }

    private static long size(ZipFile zip, ZipEntry entry, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
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

    private static OPCPackage open(Path path) {
        OPCPackage office;
        try {
            office = OPCPackage.open(path.toFile(), PackageAccess.READ);
        } catch (InvalidFormatException | RuntimeException broken) {
            throw new FileRefused(new Damaged());
        }
        try {
            requireSheets(office);
            return office;
        } catch (InvalidFormatException broken) {
            office.revert();
            throw new FileRefused(new Damaged());
        } catch (FileRefused refused) {
            office.revert();
            throw refused;
        }
    }

    private static void requireSheets(OPCPackage office) throws InvalidFormatException {
        boolean sheets = false;
        for (var part : office.getParts()) {
            String type = part.getContentType().toLowerCase(Locale.ROOT);
            if (type.contains(MACRO) || type.contains(PROGRAM)) {
                throw new FileRefused(new HasMacros());
            }
            sheets |= type.endsWith(SHEET);
        }
        if (!sheets) {
            throw new FileRefused(new NoWorkbook());
        }
    }

    @Override
    public void close() throws IOException {
        office.revert();
        Files.deleteIfExists(path);
    }
}

package vn.cchc.launcher.home;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// Unpacks a compressed tar, keeping links and the right to execute.
final class Archive {

    static void unpackGzip(InputStream archive, Path target, int leadingFolders) throws IOException {
        unpack(new GZIPInputStream(archive, 1 << 16), target, leadingFolders);
    }

    static void unpackXz(InputStream archive, Path target) throws IOException {
        unpack(new XZInputStream(archive), target, 0);
    }

    private static void unpack(InputStream stream, Path target, int leadingFolders) throws IOException {
        try (var tar = new TarArchiveInputStream(new BufferedInputStream(stream, 1 << 16))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                Path name = Path.of(entry.getName()).normalize();
                if (name.getNameCount() > leadingFolders) {
                    write(tar, entry, target.resolve(name.subpath(leadingFolders, name.getNameCount())), target);
                }
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file, Path target)
            throws IOException {
        if (!file.normalize().startsWith(target)) {
            throw new IOException("The archive wants to write outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(file);
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(file, Set.copyOf(PosixFilePermissions.fromString("rwxr-xr-x")));
            }
        }
    }

    private Archive() {}
}

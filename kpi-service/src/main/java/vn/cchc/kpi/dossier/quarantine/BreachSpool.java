package vn.cchc.kpi.dossier.quarantine;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.domain.DossierRow;
import vn.cchc.kpi.dossier.result.ResultJson;
import vn.cchc.kpi.dossier.result.RowProblem;

/// Where the breaches of one import wait until all of it is read: a temporary file that is made with the first one.
public final class BreachSpool implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private @Nullable FileChannel file;
    private @Nullable BufferedWriter writer;
    private long count;

    public BreachSpool(Path folder) {
        this.folder = folder;
    }

    /// Adds a row that keeps every rule but an invariant.
    public void add(Breached breached) {
        DossierRow row = breached.row();
        RowProblem problem = breached.problem();
        String line = String.join(
                "\t",
                Long.toString(problem.number()),
                row.agencyCode(),
                row.window().from().toString(),
                row.window().to().toString(),
                row.subject().key(),
                Long.toString(row.revision()),
                escaped(RowJson.write(row)),
                problem.code(),
                problem.pointer(),
                escaped(ResultJson.writeArgs(problem.args())));
        try {
            opened().append(line).append('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        count++;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /// All of them in the form the breach table is copied from.
    InputStream lines() {
        FileChannel written = file;
        if (written == null) {
            return InputStream.nullInputStream();
        }
        try {
            opened().flush();
            written.position(0);
            return new BufferedInputStream(Channels.newInputStream(written), BUFFER);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private BufferedWriter opened() throws IOException {
        BufferedWriter open = writer;
        if (open == null) {
            Path path = Files.createTempFile(folder, "dossier-breaches", ".copy");
            FileChannel made = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            open = new BufferedWriter(Channels.newWriter(made, StandardCharsets.UTF_8), BUFFER);
            file = made;
            writer = open;
        }
        return open;
    }

    /// JSON has no tab and no line feed outside its escapes, which a copied text would read as its own.
    private static String escaped(String json) {
        return json.replace("\\", "\\\\");
    }

    @Override
    public void close() {
        FileChannel open = file;
        if (open != null) {
            try {
                open.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}

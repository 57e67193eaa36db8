package vn.cchc.plan.appendix;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.plan.appendix.PreviewRefusal.Busy;
import vn.cchc.plan.appendix.PreviewRefusal.NoHeader;
import vn.cchc.plan.appendix.PreviewRefusal.Unreadable;
import vn.cchc.plan.appendix.Reading.SourceRow;
import vn.cchc.plan.appendix.file.AppendixFile;
import vn.cchc.plan.appendix.file.Content;
import vn.cchc.plan.appendix.file.FileRefused;
import vn.cchc.plan.appendix.prose.TargetFinder;
import vn.cchc.plan.appendix.reading.AppendixReader;
import vn.cchc.plan.appendix.reading.ReadRow;
import vn.cchc.plan.appendix.reading.RowKind;
import vn.cchc.plan.unitname.UnitDirectories;

/// The one way an office file is read, for a preview as for an import. Nothing is kept.
@ApplicationScoped
public class ReadAppendix {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// Files are opened one after the other: a text document is held whole while it is read.
    private final Semaphore reading = new Semaphore(1, true);

    private final UnitDirectories directories;
    private final long mostBytes;

    ReadAppendix(UnitDirectories directories, @ConfigProperty(name = "cchc.plan.appendix.most-bytes") long mostBytes) {
        this.directories = directories;
        this.mostBytes = mostBytes;
    }

    /// @param issuerCode whose units the names mean
    /// @param years      complete deadlines that name none
    /// @throws PreviewRefused when the file cannot be read, or holds neither an appendix nor a target
    public Reading handle(InputStream body, String issuerCode, PlanYears years) {
        try (AppendixFile file = AppendixFile.receive(body, mostBytes)) {
            Content content = content(file);
            AppendixReader reader =
                    new AppendixReader(directories.of(issuerCode, years.window()), new DeadlineParser(years));
            List<ReadRow> read = reader.read(content.rows());
            Reading whole = new Reading(file.sha256(), sources(read, content), TargetFinder.in(content.paragraphs()));
            if (!hasHeader(whole) && whole.targets().isEmpty()) {
                throw new PreviewRefused(new NoHeader());
            }
            return whole;
        } catch (FileRefused refused) {
            throw new PreviewRefused(new Unreadable(refused.refusal()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Whether some row names the columns of an appendix.
    public static boolean hasHeader(Reading reading) {
        return reading.rows().stream().anyMatch(row -> row.read().kind() == RowKind.HEADER);
    }

    private static List<SourceRow> sources(List<ReadRow> read, Content content) {
        return IntStream.range(0, read.size())
                .mapToObj(i -> SourceRow.of(read.get(i), content.rows().get(i)))
                .toList();
    }

    private Content content(AppendixFile file) throws IOException {
        try {
            if (!reading.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PreviewRefused(new Busy());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new PreviewRefused(new Busy());
        }
        try {
            return file.content();
        } finally {
            reading.release();
        }
    }
}

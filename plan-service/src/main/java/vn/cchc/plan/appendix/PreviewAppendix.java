package vn.cchc.plan.appendix;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.agency.usecase.AgencyReach;
import vn.cchc.plan.appendix.PreviewRefusal.Busy;
import vn.cchc.plan.appendix.PreviewRefusal.IssuerUnknown;
import vn.cchc.plan.appendix.PreviewRefusal.NoHeader;
import vn.cchc.plan.appendix.PreviewRefusal.OtherAgency;
import vn.cchc.plan.appendix.PreviewRefusal.Unreadable;
import vn.cchc.plan.appendix.file.AppendixFile;
import vn.cchc.plan.appendix.file.FileRefused;
import vn.cchc.plan.appendix.file.TableRow;
import vn.cchc.plan.appendix.reading.AppendixReader;
import vn.cchc.plan.appendix.reading.ReadRow;
import vn.cchc.plan.appendix.reading.RowKind;
import vn.cchc.plan.unitname.UnitDirectories;

/// Reads an office file as the appendix of a plan of one issuer. Nothing is kept.
@ApplicationScoped
public class PreviewAppendix {

    public record Command(InputStream file, String issuerCode, PlanYears years, Caller caller) {}

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// Files are opened one after the other: a text document is held whole while it is read.
    private final Semaphore reading = new Semaphore(1, true);

    private final Agencies agencies;
    private final AgencyReach reach;
    private final UnitDirectories directories;
    private final long mostBytes;

    PreviewAppendix(
            Agencies agencies,
            AgencyReach reach,
            UnitDirectories directories,
            @ConfigProperty(name = "cchc.plan.appendix.most-bytes") long mostBytes) {
        this.agencies = agencies;
        this.reach = reach;
        this.directories = directories;
        this.mostBytes = mostBytes;
    }

    /// @throws PreviewRefused when the issuer is unknown or not the caller's, or the file holds no appendix
    public List<ReadRow> handle(Command command) {
        if (agencies.find(command.issuerCode()).isEmpty()) {
            throw new PreviewRefused(new IssuerUnknown(command.issuerCode()));
        }
        if (!reach.covers(command.caller(), command.issuerCode())) {
            throw new PreviewRefused(new OtherAgency(command.issuerCode()));
        }
        List<TableRow> rows = rows(command.file());
        AppendixReader reader = new AppendixReader(
                directories.of(command.issuerCode(), command.years().window()), new DeadlineParser(command.years()));
        List<ReadRow> read = reader.read(rows);
        if (read.stream().noneMatch(row -> row.kind() == RowKind.HEADER)) {
            throw new PreviewRefused(new NoHeader());
        }
        return read;
    }

    private List<TableRow> rows(InputStream body) {
        try (AppendixFile file = AppendixFile.receive(body, mostBytes)) {
            if (!reading.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PreviewRefused(new Busy());
            }
            try {
                return file.rows();
            } finally {
                reading.release();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new PreviewRefused(new Busy());
        } catch (FileRefused refused) {
            throw new PreviewRefused(new Unreadable(refused.refusal()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

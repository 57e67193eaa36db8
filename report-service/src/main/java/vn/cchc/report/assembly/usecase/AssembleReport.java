package vn.cchc.report.assembly.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.time.Ids;
import vn.cchc.report.assembly.domain.AssemblyRefusal.CutOffInFuture;
import vn.cchc.report.assembly.domain.AssemblyRefusal.PeriodNotBegun;
import vn.cchc.report.assembly.domain.AssemblyRefusal.UnknownAgency;
import vn.cchc.report.assembly.domain.AssemblyRefusal.UnknownPeriod;
import vn.cchc.report.assembly.domain.AssemblyRefusal.UnknownRegime;
import vn.cchc.report.assembly.domain.AssemblyRefused;
import vn.cchc.report.assembly.domain.Document;
import vn.cchc.report.assembly.domain.DocumentRenderer;
import vn.cchc.report.assembly.domain.Report;
import vn.cchc.report.assembly.domain.ReportContent;
import vn.cchc.report.assembly.domain.ReportFold;
import vn.cchc.report.assembly.domain.ReportFrame;
import vn.cchc.report.assembly.domain.Reports;
import vn.cchc.report.journal.CutOffs;
import vn.cchc.report.journal.FactsOfAgency;
import vn.cchc.report.journal.domain.RecordedFact;
import vn.cchc.report.regime.domain.PeriodCode;
import vn.cchc.report.regime.domain.PeriodRule;
import vn.cchc.report.regime.domain.RegimeHistory;
import vn.cchc.report.regime.domain.Regimes;
import vn.cchc.report.regime.domain.ReportingRegime;

/// Fixes the cut-off, folds the journal as it stood then, and keeps the result as the next revision.
@ApplicationScoped
public class AssembleReport {

    /// @param cutOff the present moment when absent
    public record Command(
            String agencyCode,
            String regime,
            int year,
            PeriodCode period,
            @Nullable Instant cutOff,
            String by) {}

    private final AgencyCopies agencies;
    private final Regimes regimes;
    private final CutOffs cutOffs;
    private final FactsOfAgency facts;
    private final DocumentRenderer renderer;
    private final Reports reports;
    private final Clock clock;

    AssembleReport(
            AgencyCopies agencies,
            Regimes regimes,
            CutOffs cutOffs,
            FactsOfAgency facts,
            DocumentRenderer renderer,
            Reports reports,
            Clock clock) {
        this.agencies = agencies;
        this.regimes = regimes;
        this.cutOffs = cutOffs;
        this.facts = facts;
        this.renderer = renderer;
        this.reports = reports;
        this.clock = clock;
    }

    /// @throws AssemblyRefused when agency, regime or period are unknown, or the cut-off lies in the future or before
    ///     the period
    @Transactional
    public Report handle(Command command) {
        if (!agencies.known(command.agencyCode())) {
            throw new AssemblyRefused(new UnknownAgency(command.agencyCode()));
        }
        Instant cutOff = fix(command.cutOff());
        ReportFrame frame = frame(command, cutOff);
        List<RecordedFact> known = facts.at(frame.agencyCode(), frame.year(), frame.window(), cutOff);
        ReportContent content = ReportFold.fold(known, frame, cutOff);
        Report report = report(content, frame, command.by());
        reports.add(report);
        return report;
    }

    private Instant fix(@Nullable Instant wanted) {
        return cutOffs.fix(wanted).orElseThrow(() -> {
            Instant asked = wanted == null ? Instant.MAX : wanted;
            return new AssemblyRefused(new CutOffInFuture(asked));
        });
    }

    private ReportFrame frame(Command command, Instant cutOff) {
        RegimeHistory history = regimes.history(command.regime());
        if (history.latest().isEmpty()) {
            throw new AssemblyRefused(new UnknownRegime(command.regime()));
        }
        ReportingRegime regime = history.governing(command.year(), command.period(), cutOff)
                .orElseThrow(() -> unknownPeriod(command, history, cutOff));
        PeriodRule rule = regime.period(command.period()).orElseThrow();
        Window window = rule.window(command.year());
        if (LocalDate.ofInstant(cutOff, clock.getZone()).isBefore(window.from())) {
            throw new AssemblyRefused(new PeriodNotBegun(window.from(), cutOff));
        }
        return new ReportFrame(
                command.agencyCode(),
                new ReportFrame.Regime(regime.code(), regime.name(), regime.legalBasis(), regime.channel()),
                command.period().name(),
                command.year(),
                window);
    }

    private static AssemblyRefused unknownPeriod(Command command, RegimeHistory history, Instant cutOff) {
        List<PeriodCode> known = Arrays.stream(PeriodCode.values())
                .filter(code -> history.governing(command.year(), code, cutOff).isPresent())
                .toList();
        return new AssemblyRefused(new UnknownPeriod(command.regime(), command.year(), command.period(), known));
    }

    private Report report(ReportContent content, ReportFrame frame, String by) {
        String json = CanonicalJson.write(content);
        byte[] docx = renderer.render(content);
        return new Report(
                Ids.next(),
                frame,
                reports.nextRevision(frame),
                content.cutOff(),
                CanonicalJson.hash(json),
                json,
                new Document(docx, CanonicalJson.hash(docx)),
                clock.instant(),
                by);
    }
}

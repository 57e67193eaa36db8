package vn.cchc.kpi.dossier.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.WindowRule;
import vn.cchc.kpi.day.PlausibleDays;

/// Makes a [DossierRow] of what was sent, or says why not.
///
/// A row counts the dossiers its agency itself resolves, as form II.06 asks. What an agency sums up for those
/// below it would count every dossier twice: it is refused, and the system that has it sends a row for each of them.
///
/// @param known  every agency of the registry
/// @param within those the caller may report for
/// @param codes  today's form of an agency code given in another one, or the code itself
/// @param days   the days rows may be as of
public record RowRules(Set<String> known, Set<String> within, UnaryOperator<String> codes, ImportDay days) {

    /// No form in the country counts this many dossiers: a larger number is a broken export.
    static final long LARGEST = 1_000_000_000_000L;

    /// Moments and counters of any kind stay below; above there would soon be no higher one to correct with.
    static final long LARGEST_REVISION = 100_000_000_000_000_000L;

    private static final DossierMetric[] METRICS = DossierMetric.values();

    /// @throws RowRefused with the first rule broken; an invariant only when everything else is kept
    public DossierRow check(GivenRow given) {
        DossierRow row = understand(given);
        FormBalance.complete(row.counts());
        DossierParts.check(row.counts());
        return row;
    }

    /// The row as it is meant, whether or not it keeps the invariants.
    ///
    /// @throws RowRefused with the first other rule broken
    public DossierRow understand(GivenRow given) {
        String agency = agency(given.agencyCode());
        if (given.isConsolidated()) {
            throw new RowRefused(new RowRefusal.Consolidated());
        }
        Window window = window(day("window/from", given.from()), day("window/to", given.to()));
        LocalDate asOf = days.asOf(day("dataAsOf", given.dataAsOf()), window);
        long revision = required("revision", given.revision());
        if (revision < 1) {
            throw new RowRefused(new RowRefusal.RevisionNotPositive(revision));
        }
        if (revision > LARGEST_REVISION) {
            throw new RowRefused(new RowRefusal.RevisionTooLarge(revision, LARGEST_REVISION));
        }
        RowSubject subject = RowSubject.of(given.procedureCode(), given.fieldCode());
        RowCounts counts = required("metrics", given.counts());
        requireCounts(counts);
        return new DossierRow(agency, subject, window, asOf, revision, given.isProvisional(), counts);
    }

    private String agency(@Nullable String given) {
        String agency = required("agencyCode", given);
        if (!known.contains(agency)) {
            agency = codes.apply(agency);
        }
        if (!known.contains(agency)) {
            throw new RowRefused(new RowRefusal.UnknownAgency(agency));
        }
        if (!within.contains(agency)) {
            throw new RowRefused(new RowRefusal.OtherAgency(agency));
        }
        return agency;
    }

    private static Window window(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new RowRefused(new RowRefusal.ReversedWindow(from, to));
        }
        WindowRule rule = WindowRule.DAY_14;
        Window month = rule.window(rule.monthOf(to), rule.monthOf(to));
        if (!month.from().equals(from) || !month.to().equals(to)) {
            throw new RowRefused(new RowRefusal.NotAReportingMonth(from, to));
        }
        return month;
    }

    private static void requireCounts(RowCounts counts) {
        for (DossierMetric metric : METRICS) {
            if (counts.has(metric)) {
                requireCount(metric, counts.get(metric));
            } else if (metric.isRequired()) {
                throw new RowRefused(new RowRefusal.MissingMetric(metric));
            }
        }
    }

    private static void requireCount(DossierMetric metric, long value) {
        if (value < 0) {
            throw new RowRefused(new RowRefusal.NegativeCount(metric, value));
        }
        if (value > LARGEST) {
            throw new RowRefused(new RowRefusal.CountTooLarge(metric, value));
        }
    }

    private static LocalDate day(String field, @Nullable LocalDate given) {
        LocalDate day = required(field, given);
        if (!PlausibleDays.include(day)) {
            throw new RowRefused(new RowRefusal.ImplausibleDay(field, day));
        }
        return day;
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new RowRefused(new RowRefusal.MissingField(field));
        }
        return value;
    }
}

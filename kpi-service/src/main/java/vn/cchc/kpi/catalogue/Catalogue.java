package vn.cchc.kpi.catalogue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.calendar.ReportPeriod;

/// What can be counted and what is computed from it.
///
/// Any replica may publish a version at any time. The database keeps a stamp that changes with every version;
/// [#inForce()] reads it and what it does not know yet, in the caller's transaction. A fact asks after it has entered
/// the lock that publications take alone, so no verdict is given by a version that was replaced before.
@Startup
@ApplicationScoped
public class Catalogue {

    private final CatalogueRows rows;
    private final Clock clock;
    private Map<String, Metric> metrics = Map.of();
    private volatile Definitions known = new Definitions(-1, List.of());

    Catalogue(CatalogueRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /// Stores what the files say that is not stored yet. Running it again changes nothing.
    @PostConstruct
    void load() {
        List<Metric> counted = CatalogueFile.metrics();
        List<Definition> defined = CatalogueFile.definitions();
        requireKnownMetrics(counted, defined);
        QuarkusTransaction.requiringNew().run(() -> rows.store(counted, defined, LocalDate.now(clock)));
        metrics = Map.copyOf(counted.stream().collect(Collectors.toMap(Metric::code, Function.identity())));
        inForce();
    }

    /// All definitions as the caller's transaction sees them. Take it once and judge by it to the end.
    public Definitions inForce() {
        long stamp = rows.stamp();
        Definitions found = known;
        if (found.stamp() != stamp) {
            found = new Definitions(stamp, rows.definitions());
            known = found;
        }
        return found;
    }

    /// Stores a version. Every replica reads it with its next fact.
    public void publish(Definition definition, String by) {
        rows.publish(definition, by, clock.instant());
    }

    public Optional<Metric> metric(String code) {
        return Optional.ofNullable(metrics.get(code));
    }

    /// In the order of their codes.
    public List<Metric> metrics() {
        return metrics.values().stream()
                .sorted(Comparator.comparing(Metric::code))
                .toList();
    }

    /// The newest version, as last read: see [#inForce()] for what judges.
    public Optional<Definition> definition(String code) {
        return known.definition(code);
    }

    /// The version that judges a period, as last read: see [#inForce()].
    public Optional<Definition> definition(String code, ReportPeriod period) {
        return known.definition(code, period);
    }

    /// The newest version of each, in the order of their codes, as last read.
    public Collection<Definition> definitions() {
        return known.newest();
    }

    /// Codes of the definitions that read at least one of the metrics, as last read.
    public Set<String> readersOf(Set<String> metricCodes) {
        return known.readersOf(metricCodes);
    }

    private static void requireKnownMetrics(List<Metric> metrics, List<Definition> definitions) {
        Set<String> known = metrics.stream().map(Metric::code).collect(Collectors.toSet());
        for (Definition definition : definitions) {
            definition.formula().metrics().filter(code -> !known.contains(code)).forEach(code -> {
                throw new IllegalStateException(
                        "Indicator " + definition.code() + " reads " + code + ", which is no metric");
            });
        }
    }
}

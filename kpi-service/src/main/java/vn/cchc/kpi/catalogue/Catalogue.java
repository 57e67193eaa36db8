package vn.cchc.kpi.catalogue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /// A definition whose last upgrade does not judge everything yet. Ask it alone: see [Upgrade].
    public Optional<Upgrade> nextUpgrade() {
        return rows.nextUpgrade();
    }

    /// @param lookedTo last assessment looked at; absent when none is left
    public void looked(Upgrade upgrade, @Nullable UUID lookedTo) {
        rows.looked(upgrade, lookedTo);
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

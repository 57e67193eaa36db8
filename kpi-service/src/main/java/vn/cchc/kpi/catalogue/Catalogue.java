package vn.cchc.kpi.catalogue;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The catalogue in force: the newest version of every definition, and the metrics they read.
@Startup
@ApplicationScoped
public class Catalogue {

    private final CatalogueRows rows;
    private Map<String, Metric> metrics = Map.of();
    private Map<String, Definition> definitions = Map.of();

    Catalogue(CatalogueRows rows) {
        this.rows = rows;
    }

    /// Stores what the files say that is not stored yet. Running it again changes nothing.
    @PostConstruct
    void load() {
        List<Metric> counted = CatalogueFile.metrics();
        List<Definition> defined = CatalogueFile.definitions();
        requireKnownMetrics(counted, defined);
        rows.store(counted, defined);
        metrics = Map.copyOf(counted.stream().collect(Collectors.toMap(Metric::code, Function.identity())));
        Map<String, Definition> newest = new TreeMap<>();
        defined.stream()
                .sorted(Comparator.comparingInt(Definition::version))
                .forEach(definition -> newest.put(definition.code(), definition));
        definitions = newest;
    }

    public Optional<Metric> metric(String code) {
        return Optional.ofNullable(metrics.get(code));
    }

    public Optional<Definition> definition(String code) {
        return Optional.ofNullable(definitions.get(code));
    }

    /// In the order of their codes.
    public Collection<Definition> definitions() {
        return definitions.values();
    }

    /// Codes of the definitions that read at least one of the metrics.
    public Set<String> readersOf(Set<String> metricCodes) {
        Set<String> readers = new HashSet<>();
        for (Definition definition : definitions.values()) {
            if (definition.formula().metrics().anyMatch(metricCodes::contains)) {
                readers.add(definition.code());
            }
        }
        return readers;
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

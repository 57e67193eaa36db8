package vn.cchc.launcher.suite;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.cchc.launcher.component.Place;
import vn.cchc.launcher.component.Recipe;
import vn.cchc.launcher.process.LedgerEntry;

/// What can be seen of a component from any JVM: whether its process lives, and whether it answers.
public record ComponentStatus(String name, int port, boolean ready, Optional<Running> running, Optional<URI> url) {

    public record Running(long pid, Instant since, Optional<Duration> readyAfter, OptionalLong residentBytes) {}

    /// Of every component of the configuration, asked now.
    public static List<ComponentStatus> of(SuiteConfig config) {
        Place place = config.place();
        return config.topology().components().stream()
                .filter(config.components()::contains)
                .map(name -> of(Recipe.of(name, place), place))
                .toList();
    }

    private static ComponentStatus of(Recipe recipe, Place place) {
        Optional<LedgerEntry> entry = place.home()
                .ledger()
                .find(recipe.name())
                .filter(found -> found.live().isPresent());
        return new ComponentStatus(
                recipe.name(),
                recipe.port(),
                entry.isPresent() && recipe.readiness().isReady(),
                entry.map(found -> new Running(
                        found.pid(), found.startedAt(), found.readyAfter(), ResidentMemory.of(found.pid()))),
                recipe.url());
    }
}

package vn.cchc.report.regime.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.report.regime.domain.RegimeHistory;
import vn.cchc.report.regime.domain.RegimeVersion;
import vn.cchc.report.regime.domain.Regimes;

/// Looks a regime up: as it holds on a day, or as it was kept last.
@ApplicationScoped
public class FindRegime {

    private final Regimes regimes;

    FindRegime(Regimes regimes) {
        this.regimes = regimes;
    }

    public RegimeHistory history(String code) {
        return regimes.history(code);
    }

    /// The version's number is that of the whole code, so that it serves as its entity tag.
    public Optional<RegimeVersion> find(String code, @Nullable LocalDate on) {
        RegimeHistory history = regimes.history(code);
        Optional<RegimeVersion> wanted = on == null ? history.latest() : history.inForceOn(on);
        return wanted.map(found ->
                new RegimeVersion(found.regime(), history.latest().orElse(found).version(), found.recordedAt()));
    }
}

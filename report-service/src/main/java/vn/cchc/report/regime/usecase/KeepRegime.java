package vn.cchc.report.regime.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.report.regime.domain.RegimeHistory;
import vn.cchc.report.regime.domain.RegimeVersion;
import vn.cchc.report.regime.domain.Regimes;
import vn.cchc.report.regime.domain.ReportingRegime;

/// Creates a regime, adds a validity to it, or corrects the one that begins on the same day.
/// Keeping what is kept already changes nothing.
@ApplicationScoped
public class KeepRegime {

    /// @param seen version the caller wants to change; absent where nothing is there yet
    public record Command(ReportingRegime regime, @Nullable Long seen) {}

    /// @param created true for the first version of the code
    public record Kept(RegimeVersion version, boolean created) {}

    private final Regimes regimes;

    KeepRegime(Regimes regimes) {
        this.regimes = regimes;
    }

    /// @throws vn.cchc.kit.problem.ProblemException when a change names no version, or not the present one
    @Transactional
    public Kept handle(Command command) {
        ReportingRegime regime = command.regime();
        RegimeHistory history = regimes.historyForChange(regime.code());
        Optional<RegimeVersion> latest = history.latest();
        if (latest.isEmpty()) {
            return new Kept(regimes.add(regime, 1), true);
        }
        long current = latest.get().version();
        Optional<RegimeVersion> same = history.of(regime.validFrom());
        if (same.isPresent() && same.get().regime().equals(regime)) {
            RegimeVersion unchanged = same.get();
            return new Kept(new RegimeVersion(unchanged.regime(), current, unchanged.recordedAt()), false);
        }
        requireSeen(command.seen(), current);
        return new Kept(regimes.add(regime, current + 1), false);
    }

    private static void requireSeen(@Nullable Long seen, long current) {
        if (seen == null) {
            throw Preconditions.missing().toException();
        }
        Preconditions.match(seen, current);
    }
}

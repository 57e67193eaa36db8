package vn.cchc.kpi.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.time.Ids;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.domain.DossierTotals;
import vn.cchc.kpi.rebuild.DerivedState;
import vn.cchc.kpi.rebuild.Rebuildable;

/// Adds up the rows of agencies' windows anew. Imports of the same windows wait meanwhile.
@ApplicationScoped
class RebuildTotals implements Rebuildable {

    private static final int AT_ONCE = 100;

    private final DossierTotals totals;
    private final Outbox outbox;
    private final Clock clock;

    RebuildTotals(DossierTotals totals, Outbox outbox, Clock clock) {
        this.totals = totals;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public DerivedState what() {
        return DerivedState.DOSSIER_TOTALS;
    }

    @Override
    public Optional<Part> next(@Nullable String scope, @Nullable String after) {
        List<AgencyWindow> places = totals.next(scope, after == null ? null : place(after), AT_ONCE);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        totals.hold(places);
        List<String> kept = totals.kept(places);
        List<DossierTotals.Mended> mended = totals.mend(places);
        tell(mended);
        return Optional.of(new Part(place(places.getLast()), kept, mended.isEmpty() ? kept : totals.kept(places)));
    }

    private void tell(List<DossierTotals.Mended> mended) {
        UUID batch = Ids.next();
        LocalDate today = LocalDate.now(clock);
        outbox.append(mended.stream()
                .map(one -> DossierMetricsIngested.of(one.totals(), one.source(), batch, today))
                .toList());
    }

    private static String place(AgencyWindow last) {
        return last.agencyCode() + " " + last.window().from() + " "
                + last.window().to();
    }

    private static AgencyWindow place(String printed) {
        String[] parts = printed.split(" ", 3);
        return new AgencyWindow(parts[0], new Window(LocalDate.parse(parts[1]), LocalDate.parse(parts[2])));
    }
}

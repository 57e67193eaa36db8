package vn.cchc.kpi.definition.domain;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.day.PlausibleDays;

/// From when a version may judge. The first one of a definition may judge any period: nothing judged it before. A
/// later one judges only what begins after today, so that no figure already told changes by itself; periods that have
/// begun are changed on purpose, by applying the version to them.
public final class EffectiveDates {

    private EffectiveDates() {}

    /// @throws DefinitionRefused when a version that takes effect on `day` would change what was judged
    public static void require(LocalDate day, Optional<Definition> previous, LocalDate today) {
        if (!PlausibleDays.include(day)) {
            throw new DefinitionRefused(new DefinitionRefusal.ImplausibleDay(day));
        }
        previous.ifPresent(before -> {
            if (!day.isAfter(today)) {
                throw new DefinitionRefused(new DefinitionRefusal.Retroactive(day, today));
            }
            if (!day.isAfter(before.effectiveFrom())) {
                throw new DefinitionRefused(new DefinitionRefusal.BeforePrevious(day, before.effectiveFrom()));
            }
        });
    }
}

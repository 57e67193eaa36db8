package vn.cchc.kpi.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A definition that gained a version with an upgrade of the suite, while not all that it judges was looked at.
///
/// @param judgesFrom first day of the first periods that may be judged otherwise
/// @param lookedTo   last assessment looked at, in the order of their identifiers
public record Upgrade(
        String code, LocalDate judgesFrom, @Nullable UUID lookedTo) {}

package vn.cchc.kpi.threshold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.usecase.Recompute;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.Direction;

/// Sets the number of a target, changes it or takes it back. The target's assessments follow before it is answered.
@ApplicationScoped
class SetThreshold {

    /// @param number absent to take it back
    /// @param seen   version the caller has read, absent when they know of none
    record Command(
            UUID planId,
            String targetCode,
            @Nullable SetNumber number,
            String reason,
            @Nullable Long seen,
            Caller caller) {}

    /// What holds afterwards, and whether it is the first for this target.
    record Outcome(NumberedTarget target, List<Threshold> history, boolean created) {}

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Thresholds thresholds;
    private final Recompute recompute;
    private final Catalogue catalogue;
    private final AgencyCopies agencies;
    private final Clock clock;

    SetThreshold(Thresholds thresholds, Recompute recompute, Catalogue catalogue, AgencyCopies agencies, Clock clock) {
        this.thresholds = thresholds;
        this.recompute = recompute;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.clock = clock;
    }

    /// @throws ThresholdRefused with the first rule broken
    @Transactional
    Outcome handle(Command command) {
        boolean created = recompute.afterTerms(command.planId(), command.targetCode(), () -> write(command));
        return new Outcome(target(command), thresholds.history(command.planId(), command.targetCode()), created);
    }

    /// True when it is the first number of the target.
    private boolean write(Command command) {
        NumberedTarget target = target(command);
        List<Threshold> history = thresholds.history(command.planId(), command.targetCode());
        @Nullable Threshold stored = history.isEmpty() ? null : history.getLast();
        SetNumber number = command.number();
        if (number != null) {
            check(target, number);
            requireSuperior(target, number, command.caller());
            if (stored != null && stored.says(number, target)) {
                return false;
            }
        }
        if (number == null && (stored == null || stored.number() == null)) {
            throw new ThresholdRefused(
                    stored == null ? new ThresholdRefusal.Unknown() : new ThresholdRefusal.TakenBack());
        }
        long version = stored == null ? 0 : seen(command, stored.version());
        thresholds.add(
                target.planId(),
                target.code(),
                new Threshold(
                        version + 1,
                        target.indicator(),
                        target.operator(),
                        number,
                        command.reason(),
                        command.caller().name(),
                        clock.instant()));
        return stored == null;
    }

    private NumberedTarget target(Command command) {
        return thresholds
                .target(
                        command.planId(),
                        command.targetCode(),
                        AgencyCopies.scope(command.caller()).orElse(null))
                .orElseThrow(() -> new ThresholdRefused(new ThresholdRefusal.Unknown()));
    }

    private static long seen(Command command, long stored) {
        if (command.seen() == null) {
            throw new ThresholdRefused(new ThresholdRefusal.VersionMissing());
        }
        if (command.seen() != stored) {
            throw new ThresholdRefused(new ThresholdRefusal.StaleVersion(stored));
        }
        return stored;
    }

    private void check(NumberedTarget target, SetNumber number) {
        if (!target.isAssessed()) {
            throw new ThresholdRefused(new ThresholdRefusal.PlanEnded(target.planStatus()));
        }
        if (!target.mayWait()) {
            throw new ThresholdRefused(
                    new ThresholdRefusal.NotAwaited(target.operator().name()));
        }
        if (target.value() != null) {
            throw new ThresholdRefused(new ThresholdRefusal.NamedByPlan(target.value()));
        }
        requireRank(target, "/value", number.value());
        BigDecimal stretch = number.stretchValue();
        if (stretch != null) {
            requireRank(target, "/stretchValue", stretch);
            requireMore(target, number.value(), stretch);
        }
        if (number.documentDate().isAfter(LocalDate.now(clock))) {
            throw new ThresholdRefused(new ThresholdRefusal.DocumentInFuture(number.documentDate()));
        }
    }

    /// An agency enters what a superior gave it; it gives itself no number.
    private void requireSuperior(NumberedTarget target, SetNumber number, Caller caller) {
        if (!caller.seesEverything() && isCalled(number.issuer(), target.agencyCode())) {
            throw new ThresholdRefused(new ThresholdRefusal.OwnDocument(number.issuer()));
        }
    }

    private boolean isCalled(String issuer, String agency) {
        String written = issuer.strip();
        return agency.equals(AgencyCode.sought(written))
                || agencies.name(agency)
                        .filter(name -> plain(name).equals(plain(written)))
                        .isPresent();
    }

    /// Names that differ in spaces, capitals or the encoding of their accents are one name.
    private static String plain(String name) {
        return SPACES.matcher(Normalizer.normalize(name, Normalizer.Form.NFC).strip())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }

    private static void requireRank(NumberedTarget target, String pointer, BigDecimal value) {
        boolean isRank = value.signum() > 0 && value.stripTrailingZeros().scale() <= 0;
        if (target.operator() == Operator.RANK_GROUP && !isRank) {
            throw new ThresholdRefused(new ThresholdRefusal.NoRank(pointer, value));
        }
    }

    private void requireMore(NumberedTarget target, BigDecimal value, BigDecimal stretch) {
        Direction direction = catalogue
                .inForce()
                .definition(target.indicator())
                .map(Definition::direction)
                .orElse(Direction.HIGHER_BETTER);
        int beyond = stretch.compareTo(value) * (target.lessIsBetter(direction) ? -1 : 1);
        if (beyond <= 0) {
            throw new ThresholdRefused(new ThresholdRefusal.StretchFallsShort(value, stretch));
        }
    }
}

package vn.cchc.plan.agency.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.AgencyProfile;
import vn.cchc.plan.agency.domain.AgencyRefusal.MergedWithoutEnd;
import vn.cchc.plan.agency.domain.AgencyRefusal.MergerCircle;
import vn.cchc.plan.agency.domain.AgencyRefused;
import vn.cchc.plan.agency.domain.Validity;

class RegisterAgencyTest {

    private final Registry registry = new Registry();
    private final RegisterAgency register =
            new RegisterAgency(registry, new RegistryAuthority(new AgencyReach(registry)));

    @Test
    @Timeout(10)
    void aCircleOfMergersStoredEarlierIsWalkedOnce() {
        registry.keep("Z02", "Z03");
        registry.keep("Z03", "Z02");

        register.handle(mergedInto("Z01", "Z02"));

        assertThat(registry.find("Z01")).isPresent();
    }

    @Test
    void aMergerThatWouldCloseACircleIsRefused() {
        registry.keep("Z02", "Z03");
        registry.keep("Z03", "Z01");
        registry.keep("Z01", null);

        assertThatExceptionOfType(AgencyRefused.class)
                .isThrownBy(() -> register.handle(mergedInto("Z01", "Z02")))
                .returns(new MergerCircle("Z01", "Z02"), AgencyRefused::refusal);
    }

    @Test
    void whoWasMergedAwayHasALastDay() {
        registry.keep("Z02", null);
        AgencyProfile endless = new AgencyProfile("Sở", AgencyKind.OTHER, null, Validity.ALWAYS, "Z02", List.of());

        assertThatExceptionOfType(AgencyRefused.class)
                .isThrownBy(() -> register.handle(new RegisterAgency.Command("Z01", endless, null, admin())))
                .returns(new MergedWithoutEnd("Z01"), AgencyRefused::refusal);
    }

    private static Caller admin() {
        return Caller.of("admin", "admin", "test", null, Set.of(Role.ADMIN));
    }

    private static RegisterAgency.Command mergedInto(String code, String successor) {
        return new RegisterAgency.Command(code, profile(successor), 1L, admin());
    }

    private static AgencyProfile profile(@Nullable String successor) {
        Validity validity = successor == null ? Validity.ALWAYS : new Validity(null, LocalDate.of(2025, 6, 30));
        return new AgencyProfile("Sở", AgencyKind.OTHER, null, validity, successor, List.of());
    }

    /// Agencies without a tree, in memory.
    private static final class Registry implements Agencies {

        private final Map<String, Agency> kept = new HashMap<>();

        void keep(String code, @Nullable String mergedInto) {
            kept.put(code, Agency.registered(code, profile(mergedInto)));
        }

        @Override
        public Optional<Agency> find(String code) {
            return Optional.ofNullable(kept.get(code));
        }

        @Override
        public Optional<Agency> findByAlias(String alias) {
            return Optional.empty();
        }

        @Override
        public List<Agency> select(Selection selection, @Nullable String after, int limit) {
            return List.of();
        }

        @Override
        public boolean isWithin(String code, String root) {
            return code.equals(root);
        }

        @Override
        public List<Agency> treeOf(String code) {
            return List.of();
        }

        @Override
        public List<Agency> list(Filter filter, @Nullable String after, int limit) {
            return List.of();
        }

        @Override
        public void lock() {
            // nobody else is there
        }

        @Override
        public void save(Agency agency, String changedBy) {
            kept.put(agency.code(), agency);
        }
    }
}

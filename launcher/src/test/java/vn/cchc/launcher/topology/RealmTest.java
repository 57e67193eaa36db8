package vn.cchc.launcher.topology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final Pattern PLACEHOLDER_WITHOUT_DEFAULT = Pattern.compile("\\$\\{(CCHC_[A-Z_]+)}");

    private final Realm realm = Realm.load();

    @Test
    void noSecretIsWrittenIntoTheRealm() throws JsonProcessingException {
        JsonNode json = new ObjectMapper().readTree(realm.json());

        assertThat(json.findValuesAsText("secret"))
                .allMatch(value -> PLACEHOLDER_WITHOUT_DEFAULT.matcher(value).matches());
        assertThat(json.findValues("credentials").stream()
                        .map(all -> all.path(0).path("value").asText()))
                .allMatch("${CCHC_DEMO_PASSWORD}"::equals);
    }

    @Test
    void everyPlaceholderWithoutDefaultIsASecretOfTheTopology() {
        List<String> asked = PLACEHOLDER_WITHOUT_DEFAULT
                .matcher(realm.json())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(asked).containsExactlyInAnyOrderElementsOf(Topology.load().secrets());
    }

    @Test
    void everyRoleHasSomeoneWhoBearsIt() throws JsonProcessingException {
        JsonNode json = new ObjectMapper().readTree(realm.json());
        List<String> roles = json.path("roles").findValuesAsText("name");

        assertThat(roles)
                .containsExactly(
                        "standing-officer",
                        "unit-officer",
                        "unit-head",
                        "approver",
                        "inspector",
                        "supervisor",
                        "system",
                        "admin",
                        "viewer");
        assertThat(json.path("users").findValues("realmRoles").stream()
                        .map(given -> given.path(0).asText()))
                .containsAll(roles);
    }

    @Test
    void everyoneButTheAdministratorActsForAnAgency() {
        assertThat(realm.people())
                .filteredOn(person -> !person.roles().contains("admin"))
                .extracting(Realm.Person::agency)
                .allMatch(code -> code.startsWith("Z0"));
        assertThat(realm.people())
                .filteredOn(person -> person.roles().contains("standing-officer"))
                .extracting(Realm.Person::agency)
                .containsExactlyInAnyOrder("Z01.05", "Z02.05", "Z02.71");
    }

    @Test
    void systemsAreKnownByTheirClientId() {
        assertThat(realm.clientSecrets().keySet())
                .containsExactly("demo-admin", "dossier-system-ha-noi", "dossier-system-hai-phong", "report-puller");
    }
}

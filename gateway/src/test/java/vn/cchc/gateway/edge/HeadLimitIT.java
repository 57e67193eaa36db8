package vn.cchc.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import vn.cchc.gateway.fixture.RawHttp;
import vn.cchc.gateway.fixture.Realm;
import vn.cchc.gateway.fixture.Servers;

@QuarkusTest
@WithTestResource(Servers.class)
class HeadLimitIT {

    @Test
    void anAddressThatIsTooLongIsRefusedWithAWord() {
        String answer = get("/api/v1/plans?q=" + "a".repeat(4_000), "Accept-Language: vi");

        assertThat(answer)
                .startsWith("HTTP/1.1 414 ")
                .contains("application/problem+json")
                .contains("/problems/http/414")
                .contains("Địa chỉ yêu cầu quá dài");
    }

    @Test
    void headersThatAreTooLargeAreRefusedWithAWord() {
        assertThat(get("/api/v1/plans", "X-Much: " + "a".repeat(16_000)))
                .startsWith("HTTP/1.1 431 ")
                .contains("application/problem+json")
                .contains("/problems/http/431");
        assertThat(get("/", "X-Much: " + "a".repeat(17_000))).startsWith("HTTP/1.1 431 ");
    }

    @Test
    void whatIsLongButNotTooLongReachesTheService() {
        assertThat(get("/api/v1/plans?q=" + "a".repeat(3_900), "X-Much: " + "a".repeat(14_000)))
                .startsWith("HTTP/1.1 200 ");
    }

    private static String get(String address, String header) {
        return RawHttp.exchange(
                RestAssured.port,
                "GET " + address + " HTTP/1.1\r\nHost: g\r\nAuthorization: Bearer " + Realm.token("long") + "\r\n"
                        + header + "\r\nConnection: close\r\n\r\n");
    }
}

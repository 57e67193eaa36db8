package vn.cchc.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

class HeaderPolicyTest {

    @Test
    void forwardedNamesAnAddressOfEitherFamily() {
        assertThat(HeaderPolicy.forwarded("10.0.0.7", "cchc.example", "https"))
                .isEqualTo("for=10.0.0.7;host=\"cchc.example\";proto=https");
        assertThat(HeaderPolicy.forwarded("2001:db8::1", "cchc.example:8080", "http"))
                .isEqualTo("for=\"[2001:db8::1]\";host=\"cchc.example:8080\";proto=http");
    }

    @Test
    void whatTheServiceIsMadeOfStaysInside() {
        MultiMap answer = MultiMap.caseInsensitiveMultiMap()
                .add("Server", "x/1")
                .add("X-Powered-By", "y")
                .add("Set-Cookie", "a=b")
                .add("Connection", "X-Inner")
                .add("X-Inner", "1")
                .add("ETag", "\"3\"")
                .add("Cache-Control", "max-age=5");

        HeaderPolicy.outward(answer);

        assertThat(answer.names()).containsExactlyInAnyOrder("ETag", "Cache-Control");
        assertThat(answer.get("Cache-Control")).isEqualTo("max-age=5");
    }

    @Test
    void anAnswerThatDoesNotSayIsNotKeptByOthers() {
        MultiMap answer = MultiMap.caseInsensitiveMultiMap();

        HeaderPolicy.outward(answer);

        assertThat(answer.get("Cache-Control")).isEqualTo("private, no-cache");
    }
}

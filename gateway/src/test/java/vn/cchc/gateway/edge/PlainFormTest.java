package vn.cchc.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/plans",
                "/api/v1/plans/",
                "/api/v1/agencies/Z01.05",
                "/api/v1/agencies/..Z",
                "/api/v1/plans/k%E1%BA%BF%20hoach",
                "/api/v1/plans/a:b@c,d+e=f!$&'()*~"
            })
    void aPathThatMeansWhatItSaysIsPlain(String path) {
        assertThat(PlainForm.isPlain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api/v1/plans",
                "*",
                "//api/v1/plans",
                "/api//v1",
                "/api/v1/plans//",
                "/api/v1/.",
                "/api/v1/..",
                "/api/../api/v1/plans",
                "/api/v1/%2e%2e/plans",
                "/api/v1/%2E./plans",
                "/api/v1/plans%2fq",
                "/api/v1/plans%5Cq",
                "/api/v1/plans\\q",
                "/api/v1/plans;a=b",
                "/api/v1/plans%3Ba",
                "/api/v1/plans%00",
                "/api/v1/plans%0a",
                "/api/v1/plans%7f",
                "/api/v1/plans%25",
                "/api/v1/plans%",
                "/api/v1/plans%4",
                "/api/v1/plans%g1",
                "/api/v1/kế-hoạch",
                "/api/v1/a b"
            })
    void aPathThatTwoReadersMayTakeDifferentlyIsNotPlain(String path) {
        assertThat(PlainForm.isPlain(path)).isFalse();
    }
}

package vn.cchc.launcher.demo;

import java.net.http.HttpClient;
import java.time.Duration;
import vn.cchc.launcher.suite.Api;
import vn.cchc.launcher.suite.SuiteAccess;
import vn.cchc.launcher.suite.Tokens;

/// Who does what in the demo, each with a genuine token.
final class Callers {

    private final SuiteAccess suite;
    private final Tokens tokens;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Callers(SuiteAccess suite) {
        this.suite = suite;
        this.tokens = suite.tokens();
    }

    Api administrator() {
        return new Api(suite.gateway(), () -> tokens.client("demo-admin"), http);
    }

    Api system(String client) {
        return new Api(suite.gateway(), () -> tokens.client(client), http);
    }

    /// The standing body of the agency that issued a plan.
    Api standingOfficer(String agencyCode) {
        return person(place(agencyCode) + ".standing");
    }

    /// Reports progress for any unit of the agency that issued a plan.
    Api unitOfficer(String agencyCode) {
        return person(place(agencyCode) + ".officer");
    }

    private Api person(String username) {
        return new Api(suite.gateway(), () -> tokens.person(username), http);
    }

    private static String place(String agencyCode) {
        return agencyCode.startsWith("Z01") ? "hanoi" : agencyCode.startsWith("Z02.7") ? "anhung" : "haiphong";
    }
}

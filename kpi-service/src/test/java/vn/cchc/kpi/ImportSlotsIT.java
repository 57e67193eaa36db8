package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics.Command;
import vn.cchc.kpi.dossier.usecase.IncomingRows;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// While as many imports as may be are under way, the next one is asked to come again, whatever it brings.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class ImportSlotsIT {

    @Inject
    ImportDossierMetrics imports;

    @ConfigProperty(name = "cchc.kpi.import.slots.count")
    int slots;

    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private Facts facts;
    private KpiApi api;

    @BeforeEach
    void allSlotsAreTaken() throws InterruptedException {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.division);
        CountDownLatch begun = new CountDownLatch(slots);
        IntStream.range(0, slots).forEach(i -> others.execute(() -> imports.handle(waiting(i, begun))));
        assertThat(begun.await(KpiApi.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @AfterEach
    void allAreDone() {
        goOn.countDown();
        others.close();
    }

    /// Begins to read, and finds no row when it may go on.
    private Command waiting(int number, CountDownLatch begun) {
        String client = "sender-" + number;
        Caller system = Caller.of("x", "x", client, facts.department, Set.of(Role.SYSTEM));
        IncomingRows rows = () -> {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return Optional.empty();
        };
        return new Command(rows, client, false, true, system);
    }

    private ValidatableResponse push(String type, String body) {
        return api.as(Role.SYSTEM)
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/dossier-metrics")
                .then();
    }

    @Test
    void anImportIsAskedToComeAgainBeforeItsBodyIsOpened() {
        String form = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        for (String type : new String[] {"application/json", form}) {
            String wait = assertProblem(push(type, "x"), 503, "dossier-metrics/imports-busy")
                    .extract()
                    .header("Retry-After");
            assertThat(Integer.parseInt(wait)).isPositive();
        }
    }
}

package vn.cchc.kit.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.Tokens;

/// A sender who hangs up in the middle of a body is nobody's mistake: no error for the people on duty.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class HangUpIT {

    private final Logger logger = Logger.getLogger("vn.cchc.kit.problem.ProblemMappers");
    private final Ear ear = new Ear();

    @BeforeEach
    void listen() {
        logger.addHandler(ear);
    }

    @AfterEach
    void listenNoMore() {
        logger.removeHandler(ear);
    }

    private static void sendHalfANote() throws IOException {
        String token =
                Tokens.as("officer").role(Role.UNIT_OFFICER).agency("Z01.05").sign();
        String half = "POST /api/v1/notes HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"id\": \r\n";
        try (Socket sender = new Socket("localhost", RestAssured.port)) {
            sender.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
            sender.getOutputStream().flush();
        }
    }

    @Test
    void isToldAsNewsNotAsAnError() throws IOException {
        sendHalfANote();
        await().untilAsserted(() -> assertThat(ear.heard)
                .singleElement()
                .returns(Level.INFO.intValue(), said -> said.getLevel().intValue())
                .returns(null, LogRecord::getThrown));
    }

    private static final class Ear extends Handler {

        private final List<LogRecord> heard = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord said) {
            heard.add(said);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

package vn.cchc.bench.flat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import vn.cchc.bench.CannotMeasure;
import vn.cchc.bench.stage.Plans;
import vn.cchc.bench.stage.Stage;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.WindowRule;

/// Rows of agencies beside the one that is looked at: month after month, agency after agency, procedure after
/// procedure, pushed as CSV through the gateway.
final class StoredRows {
    private static final int PROCEDURES = 3_000;
    private static final int AT_ONCE = 1_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String HEADER =
            "agencyCode,procedureCode,windowFrom,windowTo,dataAsOf,revision,provisional,carried_over,received_online,"
                    + "received_direct,received_postal,resolved_early,resolved_on_time,resolved_overdue,pending_in_time,"
                    + "pending_overdue\n";

    private final Stage stage;
    private final List<String> agencies;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private long stored;

    StoredRows(Stage stage, List<String> agencies) {
        this.stage = stage;
        this.agencies = List.copyOf(agencies);
    }

    /// Returns when so many rows are stored in all.
    void fillTo(long rows) throws IOException, InterruptedException {
        while (stored < rows) {
            int count = Math.toIntExact(Math.min(AT_ONCE, rows - stored));
            push(stored, count);
            stored += count;
        }
    }

    private void push(long first, int count) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        stage.access().gateway().resolve("/api/v1/dossier-metrics?mode=all-or-nothing"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + stage.people().dossierSystem())
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArrays(() -> csv(first, count)))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new CannotMeasure("Rows were answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private Iterator<byte[]> csv(long first, int count) {
        return new Iterator<>() {
            private static final int LINES = 2_000;
            private int next = -1;

            @Override
            public boolean hasNext() {
                return next < count;
            }

            @Override
            public byte[] next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                StringBuilder lines = new StringBuilder(LINES * 96);
                if (next < 0) {
                    lines.append(HEADER);
                    next = 0;
                }
                for (int end = Math.min(count, next + LINES); next < end; next++) {
                    line(lines, first + next);
                }
                return lines.toString().getBytes(StandardCharsets.US_ASCII);
            }
        };
    }

    private void line(StringBuilder lines, long number) {
        long place = number / PROCEDURES;
        Window month = month(Math.toIntExact(place / agencies.size()));
        lines.append(agencies.get(Math.toIntExact(place % agencies.size())))
                .append(",1.%06d,".formatted(number % PROCEDURES))
                .append(month.from())
                .append(',')
                .append(month.to())
                .append(',')
                .append(month.to())
                .append(",1,false,0,12,0,0,3,8,1,0,0\n");
    }

    /// Whole months that lie behind, the newest first.
    private static Window month(int back) {
        WindowRule rule = WindowRule.DAY_14;
        YearMonth month = rule.monthOf(Plans.today()).minusMonths(1L + back);
        return rule.window(month, month);
    }
}

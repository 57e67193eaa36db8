package vn.cchc.bench.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import vn.cchc.calendar.Window;

/// A month as the export of a dossier system: every metric in every row, every row in balance, and carried over what
/// any other month left pending.
final class MonthFile {
    static final List<String> METRICS = List.of(
            "carried_over",
            "received_online",
            "received_direct",
            "received_postal",
            "received_total",
            "resolved_early",
            "resolved_on_time",
            "resolved_overdue",
            "resolved_total",
            "returned",
            "withdrawn",
            "pending_in_time",
            "pending_overdue",
            "awaiting_supplement",
            "pending_total",
            "processed_online",
            "processed_fully_online",
            "tracked_and_synced",
            "handled_in_system",
            "input_digitised",
            "result_digitised",
            "result_issued_electronically",
            "reused_data_items",
            "reusable_data_items",
            "applicants_reusing_documents",
            "applicants_total",
            "fee_bearing",
            "fee_paid_online",
            "payment_tx_total",
            "payment_tx_online",
            "internal_transfer_total",
            "internal_transfer_electronic",
            "boundary_free_received",
            "apology_letters");
    static final String HEADER =
            "agencyCode,procedureCode,windowFrom,windowTo,dataAsOf,revision,provisional," + String.join(",", METRICS);

    private static final long SEED = 4;

    private MonthFile() {}

    /// Writes `agencies` × [Country#PROCEDURES] rows.
    static Path write(Path file, Window month, int revision, int agencies) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED + revision);
        Files.createDirectories(file.getParent());
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            out.write('\n');
            String rest = ",%s,%s,%s,%d,false".formatted(month.from(), month.to(), month.to(), revision);
            StringBuilder line = new StringBuilder();
            for (int agency = 0; agency < agencies; agency++) {
                String code = Country.code(agency);
                for (int procedure = 0; procedure < Country.PROCEDURES; procedure++) {
                    line.setLength(0);
                    line.append(code).append(",1.").append(100_000 + procedure).append(rest);
                    counts(line, (agency + procedure) % 30, random.nextInt(200));
                    out.append(line).append('\n');
                }
            }
        }
        return file;
    }

    /// Counts that follow from what was carried over, which is left pending again, and from one size, so that form
    /// II.06 balances and no part exceeds its whole.
    private static void counts(StringBuilder line, int carried, int size) {
        int received = size + size / 2 + size % 7;
        int resolved = received;
        int early = resolved / 2;
        int onTime = resolved / 3;
        int overdue = resolved - early - onTime;
        int pending = carried;
        int inTime = pending * 3 / 4;
        append(line, carried, size, size / 2, size % 7, received, early, onTime, overdue, resolved);
        append(line, size % 3, size % 2, inTime, pending - inTime, size % 4, pending);
        append(line, resolved / 2, resolved / 3, received, received, received / 2, resolved / 2, resolved / 3);
        append(line, size, size * 2, size / 3, size, size / 2, size / 4, size / 2, size / 5);
        append(line, size / 6, size / 9, size / 8, overdue / 3);
    }

    private static void append(StringBuilder line, int... counts) {
        for (int count : counts) {
            line.append(',').append(count);
        }
    }
}

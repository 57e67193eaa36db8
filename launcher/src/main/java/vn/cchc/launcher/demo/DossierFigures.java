package vn.cchc.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;

/// Dossier metrics of one agency for the twelve monthly windows of a reporting year, as a dossier system would push
/// them.
///
/// Always the same for the same seed. Every row keeps the balance of form II.06 (what came in and what was carried
/// over is either resolved or pending), and what is pending at the end of a window is carried over into the next.
final class DossierFigures {

    /// The last window of the year is not over yet: its figures are provisional and reach to this day.
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String agencyCode;
    private final SplittableRandom random;

    DossierFigures(String agencyCode, long seed) {
        this.agencyCode = agencyCode;
        this.random = new SplittableRandom(seed ^ agencyCode.hashCode());
    }

    /// Rows of all `procedures` (profiles of `demo/procedures.json`), ordered by window.
    List<ObjectNode> rows(List<JsonNode> procedures, int year) {
        List<ObjectNode> rows = new ArrayList<>();
        for (JsonNode procedure : procedures) {
            Pending carried = new Pending(volume(procedure, 12) / 12, 0);
            for (int month = 1; month <= 12; month++) {
                carried = add(rows, procedure, year, month, carried);
            }
        }
        rows.sort((a, b) -> from(a).compareTo(from(b)));
        return rows;
    }

    private static String from(ObjectNode row) {
        return row.path("window").path("from").asText();
    }

    private record Pending(long inTime, long overdue) {
        long total() {
            return inTime + overdue;
        }
    }

    private Pending add(List<ObjectNode> rows, JsonNode procedure, int year, int month, Pending carried) {
        LocalDate from = LocalDate.of(year, month, 15).minusMonths(1);
        LocalDate to = LocalDate.of(year, month, 14);
        boolean open = to.isAfter(AS_OF);
        long received = volume(procedure, month);
        if (open) {
            received =
                    received * (AS_OF.toEpochDay() - from.toEpochDay() + 1) / (to.toEpochDay() - from.toEpochDay() + 1);
        }
        JsonNode rates = procedure.path("rates");
        Counts counts = new Counts();
        long postal = part(received, rates, "postal");
        long online = Math.min(received - postal, part(received, rates, "online"));
        counts.put("carried_over", carried.total());
        counts.put("received_online", online);
        counts.put("received_direct", received - postal - online);
        counts.put("received_postal", postal);
        counts.put("received_total", received);
        long arrived = carried.total() + received;
        long pendingTotal = Math.min(arrived, Math.round(arrived * (0.05 + random.nextDouble() * 0.04)));
        long resolved = arrived - pendingTotal;
        long late = resolved - part(resolved, rates, "onTime");
        long early = Math.min(resolved - late, part(resolved, rates, "early"));
        counts.put("resolved_early", early);
        counts.put("resolved_on_time", resolved - late - early);
        counts.put("resolved_overdue", late);
        counts.put("resolved_total", resolved);
        Pending pending =
                new Pending(pendingTotal - Math.min(pendingTotal, late / 3), Math.min(pendingTotal, late / 3));
        counts.put("pending_in_time", pending.inTime());
        counts.put("pending_overdue", pending.overdue());
        counts.put("pending_total", pending.total());
        handling(counts, rates, received, resolved);
        rows.add(row(procedure, from, to, open ? AS_OF : to, open, counts));
        return pending;
    }

    /// Counts beyond form II.06: how the dossiers were handled.
    private void handling(Counts counts, JsonNode rates, long received, long resolved) {
        counts.put("returned", part(resolved, rates, "returned"));
        counts.put("withdrawn", part(resolved, rates, "withdrawn"));
        counts.put("processed_online", part(resolved, rates, "processedOnline"));
        counts.put("processed_fully_online", part(resolved, rates, "processedFullyOnline"));
        counts.put("tracked_and_synced", part(received, rates, "trackedAndSynced"));
        counts.put("handled_in_system", part(received, rates, "handledInSystem"));
        counts.put("input_digitised", part(received, rates, "inputDigitised"));
        counts.put("result_digitised", part(resolved, rates, "resultDigitised"));
        counts.put("result_issued_electronically", part(resolved, rates, "resultIssuedElectronically"));
        long reusable = received * 3;
        counts.put("reusable_data_items", reusable);
        counts.put("reused_data_items", part(reusable, rates, "dataReused"));
        counts.put("applicants_total", received);
        counts.put("applicants_reusing_documents", part(received, rates, "documentsReused"));
        long bearing = part(received, rates, "feeBearing");
        counts.put("fee_bearing", bearing);
        counts.put("fee_paid_online", part(bearing, rates, "feePaidOnline"));
        counts.put("payment_tx_total", bearing);
        counts.put("payment_tx_online", part(bearing, rates, "feePaidOnline"));
        long transferred = part(resolved, rates, "internalTransfer");
        counts.put("internal_transfer_total", transferred);
        counts.put("internal_transfer_electronic", part(transferred, rates, "internalTransferElectronic"));
        counts.put("boundary_free_received", part(received, rates, "boundaryFree"));
    }

    private long volume(JsonNode procedure, int month) {
        double volume = procedure.path("monthlyVolume").asDouble();
        boolean peak = StreamSupport.stream(procedure.path("peakMonths").spliterator(), false)
                .anyMatch(m -> m.asInt() == month);
        return Math.round(
                volume * (peak ? procedure.path("peakFactor").asDouble(1) : 1) * (0.9 + random.nextDouble() * 0.2));
    }

    /// A share of a whole. A rate of one is everything, exactly.
    private long part(long whole, JsonNode rates, String name) {
        double rate = rates.path(name).asDouble();
        if (rate >= 1) {
            return whole;
        }
        double wobble = rate * (0.99 + random.nextDouble() * 0.02);
        return Math.min(whole, Math.round(whole * Math.min(1, wobble)));
    }

    private ObjectNode row(
            JsonNode procedure, LocalDate from, LocalDate to, LocalDate asOf, boolean provisional, Counts counts) {
        ObjectNode row = JSON.createObjectNode();
        row.put("agencyCode", agencyCode);
        row.put("procedureCode", procedure.path("code").asText());
        row.putObject("window").put("from", from.toString()).put("to", to.toString());
        row.put("dataAsOf", asOf.toString());
        row.put("revision", 1);
        row.put("provisional", provisional);
        ObjectNode metrics = row.putObject("metrics");
        counts.values().forEach(metrics::put);
        return row;
    }

    private static final class Counts {
        private final Map<String, Long> values = new java.util.LinkedHashMap<>();

        void put(String name, long value) {
            values.put(name, value);
        }

        Map<String, Long> values() {
            return values;
        }
    }
}

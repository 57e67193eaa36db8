package vn.cchc.bench.stage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cchc.calendar.WindowRule;

/// As many communes as the whole country has, below one city, each with twelve months of dossiers: registered and
/// reported through the public API.
public final class Communes {
    public static final int COUNT = 3_500;
    public static final int MONTHS = 12;

    private static final int PER_BLOCK = 70;
    private static final int AT_ONCE = 8;
    private static final String CITY = "Z01.9Z";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Api api;
    private final People people;
    private boolean registered;
    private boolean reported;

    Communes(Api api, People people) {
        this.api = api;
        this.people = people;
    }

    /// Registers them, the first time, and waits until they are known where figures are.
    public void register() throws Exception {
        if (registered) {
            return;
        }
        put(CITY, "UBND thành phố đông xã", "PEOPLES_COMMITTEE", "Z01");
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int block = 0; block < COUNT / PER_BLOCK; block++) {
                put(block(block), "Khối " + block, "OTHER", CITY);
            }
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < COUNT; i++) {
                int number = i;
                running.add(threads.submit(() -> {
                    put(code(number), "UBND xã số " + number, "COMMUNE", block(number / PER_BLOCK));
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        }
        Waiting.until("all communes are known", PATIENCE, () -> ranked("unranked") + ranked("of") == COUNT);
        registered = true;
    }

    /// Reports their dossiers of the last twelve months, the first time.
    public void report() throws Exception {
        register();
        if (reported) {
            return;
        }
        for (YearMonth month = first(); !month.isAfter(last()); month = month.plusMonths(1)) {
            YearMonth reporting = month;
            String rows = IntStream.range(0, COUNT)
                    .mapToObj(commune -> row(commune, reporting))
                    .collect(Collectors.joining("\n"));
            api.push(people.dossierSystem(), "dossier-metrics", "application/x-ndjson", rows);
        }
        Waiting.until("all communes have a rank", PATIENCE, () -> ranked("of") == COUNT);
        reported = true;
    }

    /// The path of their ranking over those twelve months.
    public static String ranking() {
        return "indicators/TTHC_ON_TIME_RATE/rankings?under=%s&level=descendants&kind=COMMUNE&from=%s&to=%s"
                .formatted(CITY, firstDay(), lastDay());
    }

    public static LocalDate firstDay() {
        return WindowRule.DAY_14.window(first(), last()).from();
    }

    public static LocalDate lastDay() {
        return WindowRule.DAY_14.window(first(), last()).to();
    }

    private static YearMonth first() {
        return last().minusMonths(MONTHS - 1);
    }

    private static YearMonth last() {
        return WindowRule.DAY_14.monthOf(Plans.today()).minusMonths(1);
    }

    private long ranked(String count) throws IOException, InterruptedException {
        return api.get(people.cityViewer(), ranking() + "&limit=1")
                .body()
                .path(count)
                .asLong();
    }

    private void put(String code, String name, String kind, String parent) throws IOException, InterruptedException {
        ObjectNode body = Api.object().put("name", name).put("kind", kind).put("parentCode", parent);
        body.putArray("aliases");
        api.put(people.administrator(), "agencies/" + code, body);
    }

    private static String block(int block) {
        return "%s.%d%c".formatted(CITY, block % 10, 'K' + block / 10);
    }

    private static String code(int commune) {
        return "%s.%02d".formatted(block(commune / PER_BLOCK), commune % PER_BLOCK);
    }

    /// Equal communes among them: ranks have ties to find.
    private static String row(int commune, YearMonth month) {
        var window = WindowRule.DAY_14.window(month, month);
        int onTime = 80 + commune % 20;
        int late = (commune + month.getMonthValue()) % 7;
        return """
                {"agencyCode":"%s","window":{"from":"%s","to":"%s"},"dataAsOf":"%s","revision":1,"provisional":false,\
                "metrics":{"carried_over":0,"received_online":%d,"received_direct":0,"received_postal":0,\
                "resolved_early":0,"resolved_on_time":%d,"resolved_overdue":%d,"pending_in_time":0,\
                "pending_overdue":0}}""".formatted(code(commune), window.from(), window.to(), window.to(), onTime + late, onTime, late);
    }
}

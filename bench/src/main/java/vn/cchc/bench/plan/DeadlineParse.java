package vn.cchc.bench.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import vn.cchc.bench.Bench;
import vn.cchc.bench.Measurement;
import vn.cchc.bench.load.Median;
import vn.cchc.bench.stage.Stage;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.DeadlineParser;

/// Reading 100,000 deadline cells on one core, against what any reader of Vietnamese must do first: taking the
/// diacritics and the case off the same cells.
public final class DeadlineParse implements Bench {
    private static final int CELLS = 100_000;
    private static final int ROUNDS = 9;
    private static final int WARM_UPS = 5;
    private static final double GOAL_SECONDS = 1;
    private static final List<String> PRINTED = List.of(
            "Tháng 3/2026",
            "Quý II/2026",
            "Quý 2 năm 2026",
            "Trong năm 2026",
            "2026-2030",
            "2026-02/2027",
            "Trước ngày 30/8/2026",
            "Chậm nhất ngày 15/11/2026",
            "Thường xuyên trong năm 2026; trước ngày 30/5/2026",
            "Nhiệm vụ thường xuyên theo hướng dẫn của Thành phố",
            "Hàng năm",
            "Định kỳ hàng quý, 6 tháng, hàng năm",
            "02 lần/năm vào tháng 6/2026 và tháng 11/2026",
            "Lồng ghép giao ban hàng tháng",
            "Theo kỳ báo cáo CCHC",
            "Theo Kế hoạch của Thành phố, của Sở",
            "Ngay khi các Chỉ số được công bố và có Kế hoạch của UBND Thành phố",
            "Theo lộ trình tại Kế hoạch 281/KH-UBND ngày 28/10/2022 của UBND Thành phố",
            "Sau 05 ngày làm việc kể từ ngày ký",
            "khi nào thuận tiện");

    @Override
    public String name() {
        return "deadline-parse";
    }

    @Override
    public List<Measurement> measure(Stage stage) {
        List<String> cells = cells();
        DeadlineParser parser = new DeadlineParser(new PlanYears(2026, 2026));
        ToIntFunction<String> parse = cell -> parser.parse(cell).clauses().size();
        stage.say("  warming up");
        for (int i = 0; i < WARM_UPS; i++) {
            seconds(cells, parse);
            seconds(cells, DeadlineParse::fold);
        }
        stage.say("  measuring");
        double[] product = new double[ROUNDS];
        double[] yardstick = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            product[i] = seconds(cells, parse);
            yardstick[i] = seconds(cells, DeadlineParse::fold);
        }
        return List.of(Measurement.of(name(), Median.of(product), "s", Median.of(yardstick))
                .atMost(GOAL_SECONDS));
    }

    /// Each cell a text of its own, as a file has them.
    private static List<String> cells() {
        List<String> cells = new ArrayList<>(CELLS);
        for (int i = 0; i < CELLS; i++) {
            cells.add(new String(PRINTED.get(i % PRINTED.size()).toCharArray()));
        }
        return cells;
    }

    private static int fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT).length();
    }

    private static double seconds(List<String> cells, ToIntFunction<String> work) {
        long begin = System.nanoTime();
        int sum = 0;
        for (String cell : cells) {
            sum += work.applyAsInt(cell);
        }
        if (sum < CELLS) {
            throw new IllegalStateException("Something was not read");
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}

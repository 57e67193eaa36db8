package vn.cchc.plan.appendix.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.plan.folding.Folded;

/// What a column of an appendix holds, told by the words of its header. The order is the order in which they are
/// tried: "Thời gian thực hiện nhiệm vụ" is about time, though it names the task.
enum Column {
    NUMBER(List.of("stt", "tt", "so tt", "so thu tu")),
    NOTE(List.of("ghi chu")),
    LEAD_AND_COORDINATING(List.of()),
    COORDINATING(List.of("phoi hop")),
    LEAD(List.of(
            "chu tri",
            "don vi thuc hien",
            "co quan thuc hien",
            "don vi tham muu",
            "co quan tham muu",
            "trach nhiem",
            "don vi duoc giao")),
    DEADLINE(List.of("thoi gian", "thoi han", "thoi diem", "tien do", "han hoan thanh", "moc hoan thanh")),
    PRODUCT(List.of("san pham", "ket qua", "dau ra")),
    CONTENT(List.of("noi dung", "nhiem vu", "cong viec", "hoat dong", "giai phap"));

    private final List<String> words;

    Column(List<String> words) {
        this.words = words;
    }

    /// The meaning of a header cell, and whether its words were only nearly those expected.
    record Recognised(Column column, boolean nearly) {}

    static Optional<Recognised> of(String header) {
        String folded = Folded.of(header).value();
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        if (says(folded, "chu tri") && says(folded, "phoi hop")) {
            return Optional.of(new Recognised(LEAD_AND_COORDINATING, false));
        }
        return Stream.of(values())
                .filter(column -> column.words.stream().anyMatch(word -> column.isCalled(folded, word)))
                .findFirst()
                .map(column -> new Recognised(column, false))
                .or(() -> Stream.of(values())
                        .filter(column -> column.words.stream().anyMatch(word -> NearWords.in(folded, word)))
                        .findFirst()
                        .map(column -> new Recognised(column, true)));
    }

    /// "TT" is a header only by itself: it also abbreviates other words.
    private boolean isCalled(String folded, String word) {
        return this == NUMBER ? folded.equals(word) : says(folded, word);
    }

    private static boolean says(String folded, String word) {
        return (" " + folded + " ").contains(" " + word + " ");
    }
}

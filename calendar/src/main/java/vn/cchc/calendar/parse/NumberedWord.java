package vn.cchc.calendar.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The words that a number completes. Because of it a damaged one is known even where it is short.
enum NumberedWord {
    DAY("ngày", "ngay", 31),
    MONTH("tháng", "thang", 12),
    QUARTER("quý", "quy", 4),
    YEAR("năm", "nam", 0);

    private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv");
    private static final int SHORTEST = 2;
    private static final int LONGEST_DOUBTFUL = 3;

    private final String reading;
    private final String folded;
    private final int most;

    NumberedWord(String reading, String folded, int most) {
        this.reading = reading;
        this.folded = folded;
        this.most = most;
    }

    /// The only word that a number can follow and that `word` may have been. A longer word that is sound in itself is
    /// taken for what it is: "trang 5" is no month.
    static Optional<String> before(Chunk number, String word) {
        if (word.length() < SHORTEST || (word.length() > LONGEST_DOUBTFUL && Letters.maybeSyllable(word))) {
            return Optional.empty();
        }
        List<NumberedWord> fitting = Arrays.stream(values())
                .filter(numbered -> numbered.goesWith(number) && Letters.edits(word, numbered.folded, 1) <= 1)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst().reading) : Optional.empty();
    }

    private boolean goesWith(Chunk number) {
        return switch (this) {
            case YEAR -> number.isYear();
            case QUARTER -> ROMAN.contains(number.letters()) || isUpTo(number);
            case DAY, MONTH -> isUpTo(number);
        };
    }

    private boolean isUpTo(Chunk number) {
        if (!number.isNumber() || number.letters().length() > 2) {
            return false;
        }
        int value = Integer.parseInt(number.letters());
        return value >= 1 && value <= most;
    }
}

package vn.cchc.plan.unitname;

/// How a text came to mean somebody, surest first.
public enum How {
    CODE(1),
    /// A code in the form of QCVN 102:2016.
    LEGACY_CODE(1),
    /// The registered name, whatever its case, diacritics and punctuation.
    EXACT(1),
    ALIAS(0.98),
    /// The same words abbreviated or written out, by their initials, or without what goes without saying: the place
    /// of a department, the word "Phòng".
    ABBREVIATION(0.9),
    /// It only looks like it. For a person to decide, never taken.
    NEAR(0.9);

    private final double score;

    How(double score) {
        this.score = score;
    }

    /// At most 1.
    double score() {
        return score;
    }

    boolean isCode() {
        return this == CODE || this == LEGACY_CODE;
    }
}

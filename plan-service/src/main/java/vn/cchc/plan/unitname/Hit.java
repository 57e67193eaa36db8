package vn.cchc.plan.unitname;

/// Somebody found by a text.
///
/// @param name     what they were found by
/// @param likeness of that and the text: 1 unless [How#NEAR]
record Hit(Named named, How how, String name, double likeness) {

    Hit(Named named, How how, String name) {
        this(named, how, name, 1);
    }

    double score() {
        return how.score() * likeness;
    }
}

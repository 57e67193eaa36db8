package vn.cchc.plan.appendix.prose;

/// What a person should look at before a sentence is taken for a target.
public enum TargetDoubt {
    /// The sentence names several quantities: which words belong to which is for a person to say.
    SEVERAL_IN_SENTENCE(10),
    /// Nothing says that the figure is to be reached; it may describe something.
    NOT_DEMANDED(25),
    /// Another document is to name the value.
    VALUE_ELSEWHERE(30),
    /// It asks for more or less, but not for how much.
    NO_VALUE(20),
    /// No heading above names an area of reform; steering was taken.
    AREA_ASSUMED(20),
    /// The heading above names several areas; the first was taken.
    SEVERAL_AREAS(10);

    private final int weight;

    TargetDoubt(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}

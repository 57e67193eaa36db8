package vn.cchc.plan.plan.domain.document;

/// How a target compares what is measured with its value.
public enum TargetOperator {
    EQ_ALL(false),
    GE(true),
    GT(true),
    COUNT_GE(true),
    RANK_LE(true),
    RANK_GROUP(false),
    REDUCE_PCT(true),
    DECREASE(false),
    MINIMISE(false),
    /// A superior sets the value later.
    EXTERNAL_TARGET(false);

    private final boolean needsValue;

    TargetOperator(boolean needsValue) {
        this.needsValue = needsValue;
    }

    public boolean needsValue() {
        return needsValue;
    }
}

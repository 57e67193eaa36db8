package vn.cchc.plan.plan.domain.document;

/// Whether a target binds or is striven for ("phấn đấu").
public enum TargetStrength {
    MUST,
    STRIVE
}

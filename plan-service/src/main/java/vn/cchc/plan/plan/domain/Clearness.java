package vn.cchc.plan.plan.domain;

/// The six things a task must be clear about ("06 rõ").
public enum Clearness {
    /// Rõ việc: what is to be done.
    WORK,
    /// Rõ người: who does it.
    PERSON,
    /// Rõ trách nhiệm: who answers for it, who only helps.
    RESPONSIBILITY,
    /// Rõ tiến độ: by when.
    SCHEDULE,
    /// Rõ kết quả: what lies on the table afterwards.
    RESULT,
    /// Rõ thẩm quyền: whose word it waits for.
    AUTHORITY
}

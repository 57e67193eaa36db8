package vn.cchc.plan.unitname.spelling;

/// A registered name and whom it means.
public record Entry<T>(T owner, String name) {}

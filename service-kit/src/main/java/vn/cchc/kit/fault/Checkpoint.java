package vn.cchc.kit.fault;

/// A point between two steps. Tests provide an implementation that throws, to show what a crash right there leaves
/// behind.
@FunctionalInterface
public interface Checkpoint {

    Checkpoint NONE = _ -> {};

    void reached(String step);
}

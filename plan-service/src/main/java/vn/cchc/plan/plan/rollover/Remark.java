package vn.cchc.plan.plan.rollover;

import java.util.List;

/// One thing to know about a plan carried on.
///
/// @param pointer JSON pointer into the new plan, in the shape of an import
/// @param args    what the wording names: days as printed, years, numbers of documents
public record Remark(RollOverCode code, String pointer, List<String> args) {

    public Remark {
        args = List.copyOf(args);
    }

    static Remark at(String pointer, RollOverCode code, String... args) {
        return new Remark(code, pointer, List.of(args));
    }
}

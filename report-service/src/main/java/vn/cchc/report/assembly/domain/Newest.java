package vn.cchc.report.assembly.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import vn.cchc.report.journal.domain.Fact;

/// Of several versions of one thing the newest holds, in whatever order they were heard.
final class Newest {

    private Newest() {}

    /// Should one version have been told in two wordings, the choice is arbitrary but always the same.
    static <K, F extends Fact> Map<K, F> by(Collection<F> facts, Function<F, K> key) {
        Comparator<Fact> order = Comparator.comparingLong(Fact::version).thenComparing(Object::toString);
        Map<K, F> newest = new LinkedHashMap<>();
        facts.stream().sorted(order).forEach(fact -> newest.put(key.apply(fact), fact));
        return newest;
    }
}

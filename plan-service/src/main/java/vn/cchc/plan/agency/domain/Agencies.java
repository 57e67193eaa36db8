package vn.cchc.plan.agency.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The registry.
public interface Agencies {

    /// What a list is narrowed to; absent parts do not narrow. `words` are matched against folded names and aliases.
    record Filter(
            @Nullable String parentCode,
            @Nullable AgencyKind kind,
            @Nullable String words) {}

    Optional<Agency> find(String code);

    /// Whether `code` is `root` or stands below it.
    boolean isWithin(String code, String root);

    /// All agencies of the tree that `code` belongs to, up to its top.
    List<Agency> treeOf(String code);

    /// At most `limit` agencies with a code after `after`, by code.
    List<Agency> list(Filter filter, @Nullable String after, int limit);

    /// Until the end of the transaction nobody else changes the registry.
    void lock();

    /// Writes a new or changed agency together with its fact.
    void save(Agency agency, String changedBy);
}

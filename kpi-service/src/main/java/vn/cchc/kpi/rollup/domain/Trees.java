package vn.cchc.kpi.rollup.domain;

import java.util.Optional;

/// The agencies known.
public interface Trees {

    /// An agency with all below it; empty when nobody knows it.
    Optional<Tree> below(String agency);
}

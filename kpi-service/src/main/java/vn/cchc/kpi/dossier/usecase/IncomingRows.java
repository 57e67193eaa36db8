package vn.cchc.kpi.dossier.usecase;

import java.util.List;
import java.util.Optional;
import vn.cchc.kpi.dossier.domain.GivenRow;

/// Rows as they arrive, read one by one.
@FunctionalInterface
public interface IncomingRows {

    /// The next row; empty after the last.
    Optional<Incoming> next();

    /// What was read.
    sealed interface Incoming {
        /// Counted from 1; for NDJSON and CSV the line.
        long number();
    }

    record ReadRow(long number, GivenRow row) implements Incoming {}

    /// Not a row; the reason is a slug with its arguments.
    record Unreadable(long number, String pointer, String code, List<Object> args) implements Incoming {
        public Unreadable {
            args = List.copyOf(args);
        }
    }
}

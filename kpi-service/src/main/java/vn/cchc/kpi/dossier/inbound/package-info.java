/// Dossier figures that come as messages: the other door of the same import, for systems that would rather write to a
/// topic than call an interface.
///
/// A message is one batch of good rows, applied once per `ce_id` and in the transaction that remembers it. Its source
/// must be one that was allowed beforehand, and it reports for the agencies below the one it was allowed for. What
/// cannot be read at all goes to the dead letters; a row that is refused does not hold up its neighbours.
@NullMarked
package vn.cchc.kpi.dossier.inbound;

import org.jspecify.annotations.NullMarked;

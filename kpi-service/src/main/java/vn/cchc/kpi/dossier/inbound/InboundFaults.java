package vn.cchc.kpi.dossier.inbound;

import vn.cchc.kit.event.InboundEvent;
import vn.cchc.kpi.dossier.usecase.ImportOutcome;

/// Is told of rows of a message that were refused: nobody waits for an answer who could be told instead.
public interface RefusedInbound {

    /// In the transaction of the message.
    ///
    /// @param outcome with at least one row refused
    void refused(InboundEvent message, ImportOutcome outcome);
}

package vn.cchc.kpi.dossier.inbound;

import vn.cchc.kit.event.InboundEvent;
import vn.cchc.kpi.dossier.usecase.ImportOutcome;

/// Is told of rows of a message that were refused, or kept aside in quarantine: nobody waits for an answer who could
/// be told instead.
public interface InboundFaults {

    /// In the transaction of the message.
    ///
    /// @param outcome with at least one row at fault
    void found(InboundEvent message, ImportOutcome outcome);
}

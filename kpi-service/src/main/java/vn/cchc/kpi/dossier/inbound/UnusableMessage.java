package vn.cchc.kpi.dossier.inbound;

/// A message nothing can be taken from, whatever its rows say: it is set aside with this reason.
final class UnusableMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableMessage(String reason) {
        super(reason, null, false, false);
    }
}

package vn.cchc.kpi.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;

/// Bodies whose senders have to keep pace.
@ApplicationScoped
public class BodyPace {

    private final PaceConfig config;

    BodyPace(PaceConfig config) {
        this.config = config;
    }

    /// @return the same bytes, whose reading ends with [BodyTooSlow] when they come too slowly
    public InputStream of(InputStream body) {
        return new PacedBody(body, config.least(), config.over(), System::nanoTime);
    }
}

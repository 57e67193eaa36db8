package vn.cchc.kpi.dossier.usecase;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.calendar.Window;
import vn.cchc.kit.inbox.Gathered;
import vn.cchc.kit.inbox.Inbox;
import vn.cchc.kit.inbox.Subscription;
import vn.cchc.kpi.assessment.domain.Touch;
import vn.cchc.kpi.assessment.usecase.Recompute;
import vn.cchc.kpi.dossier.domain.DossierMetric;

/// Hears of this service's own imports: the totals are stored already, what they move is looked at here, so that a
/// push is answered before the assessments above it are computed.
@ApplicationScoped
public class DossierEventListener {

    private final Subscription subscription;

    DossierEventListener(Inbox inbox, Recompute recompute, Gathered<Touch> touches) {
        this.subscription = inbox.subscribe("kpi-service/dossier-metrics")
                .on(DossierMetricsIngested.TYPE, Heard.class, (_, heard) -> touches.add(heard.touch()))
                .afterBatch(() -> recompute.afterCounts(touches.drain()));
    }

    @Incoming("dossier-metrics")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        subscription.apply(records);
    }

    /// What the totals name is not enough: a revision may have taken a metric back.
    private static final Set<String> EVERY_METRIC =
            Arrays.stream(DossierMetric.values()).map(DossierMetric::code).collect(Collectors.toUnmodifiableSet());

    private record Heard(String agencyCode, Window window) {
        Touch touch() {
            return new Touch(agencyCode, window, EVERY_METRIC);
        }
    }
}

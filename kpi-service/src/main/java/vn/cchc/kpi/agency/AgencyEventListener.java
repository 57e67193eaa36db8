package vn.cchc.kpi.agency;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.kit.agency.AgencyChanged;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.inbox.Inbox;
import vn.cchc.kit.inbox.Subscription;
import vn.cchc.kpi.assessment.usecase.Recompute;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.touched.Touched;

/// Hears of agencies. One that appears under another, or moves, changes what is added up above its old and new place.
@ApplicationScoped
public class AgencyEventListener {

    private final Subscription subscription;
    private final AgencyCopies agencies;
    private final Database database;
    private final Recompute recompute;
    private final Touched<String> moved;

    AgencyEventListener(
            Inbox inbox, AgencyCopies agencies, Database database, Recompute recompute, Touched<String> moved) {
        this.agencies = agencies;
        this.database = database;
        this.recompute = recompute;
        this.moved = moved;
        this.subscription = inbox.subscribe("kpi-service/agency")
                .on(AgencyChanged.TYPE, AgencyChanged.class, (_, agency) -> on(agency))
                .afterBatch(this::recompute);
    }

    @Incoming("agency")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        subscription.apply(records);
    }

    private void on(AgencyChanged agency) {
        String before = parentOf(agency.agencyCode());
        agencies.store(agency);
        String after = parentOf(agency.agencyCode());
        if (!before.equals(after)) {
            Set.of(before, after).stream().filter(code -> !code.isEmpty()).forEach(moved::add);
        }
    }

    private String parentOf(String code) {
        return database.first(
                        "select coalesce(parent_code, '') as parent from agency_copy where code = ?",
                        select -> select.set(code),
                        row -> row.text("parent"))
                .orElse("");
    }

    private void recompute() {
        recompute.afterAgencies(new TreeSet<>(moved.drain()));
    }
}

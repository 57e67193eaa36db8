package vn.cchc.kpi.agency;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyChanged;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.inbox.Gathered;
import vn.cchc.kit.inbox.Inbox;
import vn.cchc.kit.inbox.Subscription;
import vn.cchc.kpi.assessment.usecase.Recompute;
import vn.cchc.kpi.sql.Database;

/// Hears of agencies. One that appears, or moves, changes what is added up above its old and new place, and for
/// itself and those below it which index is the nearest; one that is abolished owes no figures any more.
@ApplicationScoped
public class AgencyEventListener {

    private final Subscription subscription;
    private final AgencyCopies agencies;
    private final Database database;
    private final Recompute recompute;
    private final Gathered<Move> moves;

    AgencyEventListener(
            Inbox inbox, AgencyCopies agencies, Database database, Recompute recompute, Gathered<Move> moves) {
        this.agencies = agencies;
        this.database = database;
        this.recompute = recompute;
        this.moves = moves;
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
        Optional<Place> before = placeOf(agency.agencyCode());
        agencies.store(agency);
        Optional<Place> after = placeOf(agency.agencyCode());
        if (!before.equals(after)) {
            moves.add(new Move(agency.agencyCode(), before.map(Place::parent).orElse("")));
        }
    }

    private Optional<Place> placeOf(String code) {
        return database.first(
                """
                select coalesce(parent_code, '') as parent, kind, valid_from, valid_to
                from agency_copy where code = ?""",
                select -> select.set(code),
                row -> new Place(
                        row.text("parent"),
                        row.text("kind"),
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("valid_to")));
    }

    private void recompute() {
        Set<String> moved = new TreeSet<>();
        Set<String> formerParents = new TreeSet<>();
        moves.drain().forEach(move -> {
            moved.add(move.agency());
            formerParents.add(move.formerParent());
        });
        recompute.afterAgencies(moved, formerParents);
    }

    /// Where an agency stands, as what and how long: some targets speak of one kind of units, and of those there are.
    private record Place(
            String parent,
            String kind,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /// @param formerParent empty when there was none
    record Move(String agency, String formerParent) {}
}

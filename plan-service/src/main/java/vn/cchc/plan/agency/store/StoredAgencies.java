package vn.cchc.plan.agency.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.agency.domain.Agency;

@ApplicationScoped
class StoredAgencies implements Agencies {

    private final AgencyRows rows;
    private final Outbox outbox;
    private final Clock clock;

    StoredAgencies(AgencyRows rows, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Optional<Agency> find(String code) {
        return rows.findByIdOptional(code).map(AgencyRow::toAgency);
    }

    @Override
    public boolean isWithin(String code, String root) {
        return rows.isWithin(code, root);
    }

    @Override
    public List<Agency> treeOf(String code) {
        return rows.tree(code).stream().map(AgencyRow::toAgency).toList();
    }

    @Override
    public List<Agency> list(Filter filter, @Nullable String after, int limit) {
        return rows.list(filter, after, limit).stream().map(AgencyRow::toAgency).toList();
    }

    @Override
    public Optional<Agency> findByAlias(String alias) {
        List<AgencyRow> called = rows.called(alias);
        return called.size() == 1 ? Optional.of(called.getFirst().toAgency()) : Optional.empty();
    }

    @Override
    public List<Agency> select(Selection selection, @Nullable String after, int limit) {
        return rows.select(selection, after, limit).stream()
                .map(AgencyRow::toAgency)
                .toList();
    }

    @Override
    public void lock() {
        rows.lock();
    }

    @Override
    public void save(Agency agency, String changedBy) {
        AgencyRow row = rows.findByIdOptional(agency.code()).orElseGet(AgencyRow::new);
        row.take(agency, changedBy, clock.instant());
        rows.persistAndFlush(row);
        outbox.append(AgencyChangedJson.of(agency, LocalDate.now(clock)).toEvent());
    }
}

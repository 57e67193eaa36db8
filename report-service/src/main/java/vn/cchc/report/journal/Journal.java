package vn.cchc.report.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import vn.cchc.kit.event.InboundEvent;

/// Takes facts in. Nothing ever changes or removes one; the database refuses it.
@ApplicationScoped
public class Journal {

    private static final String APPEND = """
            insert into fact (event_id, topic, type, fact_key, agency_code, plan_id, occurred_on, version, payload,
                              recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, journal_now())
            on conflict (event_id) do nothing""";

    private final DataSource dataSource;

    Journal(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// A fact on its way into the journal.
    record Entry(FactType type, InboundEvent event, Envelope envelope) {

        /// @throws RuntimeException when the payload is not what a report can read
        static Entry of(FactType type, InboundEvent event) {
            FactReader.examine(type, event.data());
            return new Entry(type, event, FactReader.envelope(event.data()));
        }
    }

    /// Records the event in the current transaction; one known already changes nothing.
    /// Holds the journal's shared lock until that transaction ends.
    ///
    /// @throws RuntimeException when the payload is not what a report can read
    public void append(FactType type, InboundEvent event) {
        append(List.of(Entry.of(type, event)));
    }

    /// As [#append(FactType, InboundEvent)], in one round trip.
    void append(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(APPEND)) {
            for (Entry entry : entries) {
                InboundEvent event = entry.event();
                Envelope envelope = entry.envelope();
                insert.setString(1, event.id());
                insert.setString(2, entry.type().topic());
                insert.setString(3, entry.type().type());
                insert.setString(4, event.key());
                insert.setString(5, envelope.agencyCode());
                insert.setObject(6, envelope.planId());
                insert.setObject(7, envelope.occurredOn());
                insert.setLong(8, envelope.version());
                insert.setString(9, event.data().toString());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new JournalException(failure);
        }
    }
}

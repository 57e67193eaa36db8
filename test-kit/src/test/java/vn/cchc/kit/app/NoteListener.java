package vn.cchc.kit.app;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.kit.event.InboundEvent;
import vn.cchc.kit.inbox.Inbox;
import vn.cchc.kit.inbox.Subscription;

@ApplicationScoped
class NoteListener {

    private final Subscription subscription;
    private final DataSource dataSource;

    NoteListener(Inbox inbox, DataSource dataSource) {
        this.dataSource = dataSource;
        this.subscription = inbox.subscribe("kit-test/note").on(NoteTold.TYPE, NoteTold.class, this::hear);
    }

    @Incoming("notes")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        subscription.apply(records);
    }

    private void hear(InboundEvent event, NoteTold note) {
        if (note.text().equals("poison")) {
            throw new IllegalArgumentException("a note nobody can apply");
        }
        String sql = "insert into heard (event_id, note, version) values (?, ?, ?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, event.id());
            insert.setString(2, note.id());
            insert.setLong(3, note.version());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

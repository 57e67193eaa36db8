package vn.cchc.kit.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.cchc.kit.outbox.OutboundEvent;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.problem.Problem;

@ApplicationScoped
class KeepNote {

    private final DataSource dataSource;
    private final Outbox outbox;

    KeepNote(DataSource dataSource, Outbox outbox) {
        this.dataSource = dataSource;
        this.outbox = outbox;
    }

    @Transactional
    void handle(String id, String text) {
        if (text.equals("forbidden")) {
            throw Problem.of(409, "note/forbidden-word").toException();
        }
        String sql = "insert into note (id, text, version) values (?, ?, 1)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, id);
            insert.setString(2, text);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        outbox.append(new OutboundEvent("note", id, NoteTold.TYPE, new NoteTold(id, told(text), 1)));
    }

    /// What is told of a note may be far larger than the note.
    private static String told(String text) {
        return switch (text) {
            case "huge" -> "ệ".repeat(Outbox.LARGEST_FACT / 3);
            case "large" -> "x".repeat(Outbox.LARGEST_FACT - 1_000);
            default -> text;
        };
    }
}

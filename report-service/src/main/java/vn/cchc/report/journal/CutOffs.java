package vn.cchc.report.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Fixes cut-offs. After [#fix] returns, every fact recorded at or before the cut-off is visible and no other one
/// will ever be: those on their way were waited for, and those to come are stamped later.
@ApplicationScoped
public class CutOffs {

    private final DataSource dataSource;

    CutOffs(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// @param wanted cut-off asked for, to the microsecond; the present moment when absent
    /// @return the cut-off, or empty when `wanted` lies in the future
    public Optional<Instant> fix(@Nullable Instant wanted) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement fix = connection.prepareStatement("select journal_fix(?)")) {
            fix.setObject(1, wanted == null ? null : timestamp(wanted));
            try (ResultSet row = fix.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        } catch (SQLException failure) {
            throw new JournalException(failure);
        }
    }

    static OffsetDateTime timestamp(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}

package vn.cchc.report.assembly.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.cchc.report.regime.domain.PeriodCode;

/// Reads reports, straight from their rows. Every question names the agency whose subtree bounds the answer, absent
/// for those who see everything.
@ApplicationScoped
public class ReportSearch {

    private static final String COLUMNS = """
            select id, agency_code, regime, period_code, year, window_from, window_to, revision, cut_off, hash, docx_hash,
                   assembled_at, assembled_by""";
    private static final String VISIBLE = " (?::text is null or agency_code in (select agency_subtree(?)))";

    private final DataSource dataSource;

    ReportSearch(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// What to look for; absent members do not restrict.
    public record Filter(
            @Nullable String agencyCode,
            @Nullable String regime,
            @Nullable Integer year,
            @Nullable PeriodCode period) {}

    /// Newest first.
    ///
    /// @param after id of the last report of the page before
    public List<ReportRecord> find(Filter filter, @Nullable String scope, @Nullable UUID after, int limit) {
        String sql = COLUMNS + """

                from report
                where (?::text is null or agency_code = ?) and (?::text is null or regime = ?)
                  and (?::int is null or year = ?) and (?::text is null or period_code = ?)
                  and (?::uuid is null or id < ?) and""" + VISIBLE + " order by id desc limit ?";
        @Nullable
        String period = filter.period() == null ? null : filter.period().name();
        @Nullable
        Object[] parameters = {
            filter.agencyCode(),
            filter.agencyCode(),
            filter.regime(),
            filter.regime(),
            filter.year(),
            filter.year(),
            period,
            period,
            after,
            after,
            scope,
            scope,
            limit
        };
        return query(sql, parameters, ReportSearch::reportRecord);
    }

    public Optional<ReportRecord> record(UUID id, @Nullable String scope) {
        String sql = COLUMNS + " from report where id = ? and" + VISIBLE;
        return query(sql, new @Nullable Object[] {id, scope, scope}, ReportSearch::reportRecord).stream()
                .findFirst();
    }

    /// The canonical JSON of a report whose record was found.
    public String content(UUID id) {
        return query("select content from report where id = ?", new Object[] {id}, row -> row.getString(1))
                .getFirst();
    }

    /// The document of a report whose record was found.
    public byte[] docx(UUID id) {
        return query("select docx from report where id = ?", new Object[] {id}, row -> row.getBytes(1))
                .getFirst();
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, @Nullable Object[] parameters, RowReader<T> reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new ReportStoreException(failure);
        }
    }

    private static ReportRecord reportRecord(ResultSet row) throws SQLException {
        return new ReportRecord(
                row.getObject("id", UUID.class),
                row.getString("agency_code"),
                row.getString("regime"),
                row.getString("period_code"),
                row.getInt("year"),
                row.getObject("window_from", LocalDate.class),
                row.getObject("window_to", LocalDate.class),
                row.getInt("revision"),
                instant(row, "cut_off"),
                row.getString("hash"),
                row.getString("docx_hash"),
                instant(row, "assembled_at"),
                row.getString("assembled_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

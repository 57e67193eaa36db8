package vn.cchc.report.regime.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.cchc.kit.json.EventJson;
import vn.cchc.report.regime.domain.RegimeHistory;
import vn.cchc.report.regime.domain.RegimeVersion;
import vn.cchc.report.regime.domain.Regimes;
import vn.cchc.report.regime.domain.ReportingRegime;

/// Regimes in the table `reporting_regime`. A version is stamped with journal time, so that a report at a cut-off
/// finds the same version ever after.
@ApplicationScoped
class StoredRegimes implements Regimes {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('regime/' || ?, 0))";
    private static final String SELECT = """
            select version, recorded_at, body from reporting_regime where code = ? order by version""";
    private static final String INSERT = """
            insert into reporting_regime (code, version, valid_from, body, recorded_at)
            values (?, ?, ?, ?::jsonb, journal_now())
            returning recorded_at""";

    private final DataSource dataSource;

    StoredRegimes(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public RegimeHistory history(String code) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, code);
            List<RegimeVersion> versions = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ReportingRegime regime =
                            EventJson.read(rows.getString(3), RegimeJson.class).toRegime();
                    versions.add(new RegimeVersion(regime, rows.getLong(1), instant(rows, 2)));
                }
            }
            return new RegimeHistory(versions);
        } catch (SQLException failure) {
            throw new RegimeStoreException(failure);
        }
    }

    @Override
    public RegimeHistory historyForChange(String code) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, code);
            lock.execute();
        } catch (SQLException failure) {
            throw new RegimeStoreException(failure);
        }
        return history(code);
    }

    @Override
    public RegimeVersion add(ReportingRegime regime, long version) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, regime.code());
            insert.setLong(2, version);
            insert.setObject(3, regime.validFrom());
            insert.setString(4, EventJson.write(RegimeJson.of(regime)));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return new RegimeVersion(regime, version, instant(row, 1));
            }
        } catch (SQLException failure) {
            throw new RegimeStoreException(failure);
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

package vn.cchc.report.assembly.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.report.assembly.domain.Report;
import vn.cchc.report.assembly.domain.ReportFrame;
import vn.cchc.report.assembly.domain.Reports;

/// Reports in the table `report`; row and event are written in one transaction.
@ApplicationScoped
class StoredReports implements Reports {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('report/' || ?, 0))";
    private static final String NEXT_REVISION = """
            select coalesce(max(revision), 0) + 1 from report
            where agency_code = ? and regime = ? and year = ? and period_code = ?""";
    private static final String INSERT = """
            insert into report (id, agency_code, regime, year, period_code, window_from, window_to, revision, cut_off,
                                hash, content, docx, docx_hash, assembled_at, assembled_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource dataSource;
    private final Outbox outbox;

    StoredReports(DataSource dataSource, Outbox outbox) {
        this.dataSource = dataSource;
        this.outbox = outbox;
    }

    @Override
    public int nextRevision(ReportFrame frame) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK);
                PreparedStatement select = connection.prepareStatement(NEXT_REVISION)) {
            lock.setString(
                    1,
                    String.join(
                            "/",
                            frame.agencyCode(),
                            frame.regime().code(),
                            Integer.toString(frame.year()),
                            frame.period()));
            lock.execute();
            select.setString(1, frame.agencyCode());
            select.setString(2, frame.regime().code());
            select.setInt(3, frame.year());
            select.setString(4, frame.period());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failure) {
            throw new ReportStoreException(failure);
        }
    }

    @Override
    public void add(Report report) {
        ReportFrame frame = report.frame();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, report.id());
            insert.setString(2, frame.agencyCode());
            insert.setString(3, frame.regime().code());
            insert.setInt(4, frame.year());
            insert.setString(5, frame.period());
            insert.setObject(6, frame.window().from());
            insert.setObject(7, frame.window().to());
            insert.setInt(8, report.revision());
            insert.setObject(9, timestamp(report.cutOff()));
            insert.setString(10, report.hash());
            insert.setString(11, report.content());
            insert.setBytes(12, report.document().bytes());
            insert.setString(13, report.document().hash());
            insert.setObject(14, timestamp(report.assembledAt()));
            insert.setString(15, report.assembledBy());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new ReportStoreException(failure);
        }
        outbox.append(ReportAssembled.event(report));
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

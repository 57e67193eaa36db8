package vn.cchc.kit.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import javax.sql.DataSource;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Problem;

/// The copy of the agency tree and who sees whom in it.
@ApplicationScoped
public class AgencyCopies {

    private static final String STORE = """
            insert into agency_copy (code, name, kind, parent_code, valid_from, valid_to, merged_into, version)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update
            set name = excluded.name, kind = excluded.kind, parent_code = excluded.parent_code,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to, merged_into = excluded.merged_into,
                version = excluded.version
            where excluded.version > agency_copy.version""";

    private final DataSource dataSource;

    AgencyCopies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Applies a change; an older version than the one known changes nothing.
    public void store(AgencyChanged agency) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(STORE)) {
            upsert.setString(1, agency.agencyCode());
            upsert.setString(2, agency.name());
            upsert.setString(3, agency.kind());
            upsert.setString(4, agency.parentCode());
            upsert.setObject(5, agency.validFrom(), Types.DATE);
            upsert.setObject(6, agency.validTo(), Types.DATE);
            upsert.setString(7, agency.mergedInto());
            upsert.setLong(8, agency.version());
            upsert.executeUpdate();
        } catch (SQLException failure) {
            throw new AgencyStoreException(failure);
        }
    }

    public Optional<String> name(String code) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select name from agency_copy where code = ?")) {
            select.setString(1, code);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new AgencyStoreException(failure);
        }
    }

    public boolean known(String code) {
        return name(code).isPresent();
    }

    /// True when the caller acts for `code`, for an agency above it, or for the whole suite. In SQL the same rule
    /// reads `agency_code in (select agency_subtree(:callersAgency))`.
    public boolean sees(Caller caller, String code) {
        if (caller.seesEverything()) {
            return true;
        }
        String own = caller.agencyCode();
        if (own == null) {
            return false;
        }
        return own.equals(code) || isBelow(code, own);
    }

    private boolean isBelow(String code, String ancestor) {
        String climb = """
                with recursive above(code) as (
                    select parent_code from agency_copy where code = ?
                    union
                    select a.parent_code from agency_copy a join above b on a.code = b.code
                )
                select 1 from above where code = ?""";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(climb)) {
            select.setString(1, code);
            select.setString(2, ancestor);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failure) {
            throw new AgencyStoreException(failure);
        }
    }

    /// The agency whose subtree bounds what the caller may list; absent for those who see everything.
    ///
    /// @throws vn.cchc.kit.problem.ProblemException 403 when the token names no agency
    public static Optional<String> scope(Caller caller) {
        if (caller.seesEverything()) {
            return Optional.empty();
        }
        if (caller.agencyCode() == null) {
            throw Problem.of(403, "security/forbidden").toException();
        }
        return Optional.of(caller.agencyCode());
    }

    /// Refuses with 403 when the caller may not write for `code`. An `admin` with an agency is bound to its subtree
    /// as well.
    public void requireWithin(Caller caller, String code) {
        if (!sees(caller, code)) {
            throw Problem.of(403, "security/other-agency").toException();
        }
    }
}

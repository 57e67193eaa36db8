package vn.cchc.kpi.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Parameters of one execution, set in the order of their question marks.
public final class Statement {

    private final PreparedStatement statement;
    private final Connection connection;
    private int next = 1;

    Statement(PreparedStatement statement, Connection connection) {
        this.statement = statement;
        this.connection = connection;
    }

    public Statement set(@Nullable Object value) throws SQLException {
        statement.setObject(next++, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        return this;
    }

    /// A date that may be absent: the driver must know its type.
    public Statement setDate(@Nullable LocalDate value) throws SQLException {
        statement.setObject(next++, value, Types.DATE);
        return this;
    }

    /// A moment that may be absent.
    public Statement setTime(@Nullable Instant value) throws SQLException {
        statement.setObject(
                next++, value == null ? null : value.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }

    public Statement setNumber(@Nullable Number value) throws SQLException {
        statement.setObject(next++, value, Types.NUMERIC);
        return this;
    }

    public Statement setText(@Nullable String value) throws SQLException {
        statement.setString(next++, value);
        return this;
    }

    public Statement setInteger(@Nullable Integer value) throws SQLException {
        statement.setObject(next++, value, Types.INTEGER);
        return this;
    }

    /// A value whose SQL type the database finds out, such as a UUID in text.
    public Statement setOther(@Nullable String value) throws SQLException {
        statement.setObject(next++, value, Types.OTHER);
        return this;
    }

    public Statement setArray(String elementType, Collection<?> values) throws SQLException {
        statement.setArray(next++, connection.createArrayOf(elementType, values.toArray()));
        return this;
    }

    void rewind() {
        next = 1;
    }
}

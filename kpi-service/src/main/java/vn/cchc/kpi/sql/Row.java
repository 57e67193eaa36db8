package vn.cchc.kpi.sql;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The current row of a result, by column name. The `…OrNull` methods are for columns that may be null.
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public String text(String column) throws SQLException {
        return rows.getString(column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return rows.getString(column);
    }

    public long number(String column) throws SQLException {
        return rows.getLong(column);
    }

    public int whole(String column) throws SQLException {
        return rows.getInt(column);
    }

    public @Nullable Integer wholeOrNull(String column) throws SQLException {
        int value = rows.getInt(column);
        return rows.wasNull() ? null : value;
    }

    public @Nullable Long numberOrNull(String column) throws SQLException {
        long value = rows.getLong(column);
        return rows.wasNull() ? null : value;
    }

    public @Nullable BigDecimal decimalOrNull(String column) throws SQLException {
        return rows.getBigDecimal(column);
    }

    public boolean flag(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    public LocalDate date(String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    public @Nullable LocalDate dateOrNull(String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    public Instant instant(String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        OffsetDateTime moment = rows.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public UUID id(String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    public @Nullable UUID idOrNull(String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    public List<String> texts(String column) throws SQLException {
        return List.of((String[]) rows.getArray(column).getArray());
    }

    public Set<LocalDate> dates(String column) throws SQLException {
        Array array = rows.getArray(column);
        Set<LocalDate> values = new TreeSet<>();
        for (Object value : (Object[]) array.getArray()) {
            values.add(((java.sql.Date) value).toLocalDate());
        }
        return values;
    }
}

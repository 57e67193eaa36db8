package vn.cchc.kpi.sql;

import java.sql.SQLException;

/// A statement failed; the cause tells whether that passes by itself.
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SqlFailure(SQLException cause) {
        super("A statement failed: " + cause.getMessage(), cause);
    }
}

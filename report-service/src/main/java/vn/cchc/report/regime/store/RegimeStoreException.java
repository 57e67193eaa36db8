package vn.cchc.report.regime.store;

import java.sql.SQLException;

final class RegimeStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegimeStoreException(SQLException cause) {
        super("The reporting regimes could not be used", cause);
    }
}

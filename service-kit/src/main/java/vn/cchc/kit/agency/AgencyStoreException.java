package vn.cchc.kit.agency;

import java.sql.SQLException;

final class AgencyStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AgencyStoreException(SQLException cause) {
        super("The copy of the agency tree could not be used", cause);
    }
}

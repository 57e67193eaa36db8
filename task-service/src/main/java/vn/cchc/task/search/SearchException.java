package vn.cchc.task.search;

import java.io.Serial;
import java.sql.SQLException;

final class SearchException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    SearchException(SQLException cause) {
        super("The assignments could not be searched", cause);
    }
}

package vn.cchc.kpi.dossier.intake;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The columns of a CSV row that are not counts, named as the fields of a JSON row.
enum CsvField {
    AGENCY_CODE("agencyCode", "/agencyCode", true),
    PROCEDURE_CODE("procedureCode", "/procedureCode", false),
    FIELD_CODE("fieldCode", "/fieldCode", false),
    WINDOW_FROM("windowFrom", "/window/from", true),
    WINDOW_TO("windowTo", "/window/to", true),
    DATA_AS_OF("dataAsOf", "/dataAsOf", true),
    REVISION("revision", "/revision", true),
    PROVISIONAL("provisional", "/provisional", false),
    CONSOLIDATED("consolidated", "/consolidated", false);

    private static final Map<String, CsvField> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(CsvField::columnName, Function.identity()));

    private final String columnName;
    private final String pointer;
    private final boolean required;

    CsvField(String columnName, String pointer, boolean required) {
        this.columnName = columnName;
        this.pointer = pointer;
        this.required = required;
    }

    String columnName() {
        return columnName;
    }

    /// Into the row as JSON has it.
    String pointer() {
        return pointer;
    }

    boolean isRequired() {
        return required;
    }

    static Optional<CsvField> named(String columnName) {
        return Optional.ofNullable(BY_NAME.get(columnName));
    }
}

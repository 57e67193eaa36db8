package vn.cchc.kpi.dossier.form;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/// One row of a sheet.
///
/// @param number counted from 1, as people see it
/// @param cells  from column A on; what is beyond is empty
record SheetRow(String sheet, int number, boolean hidden, List<Cell> cells) {

    SheetRow {
        cells = List.copyOf(cells);
    }

    /// @param column counted from 0
    Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /// `Sheet1!G12`
    String place(int column) {
        return place(sheet, number, column);
    }

    static String place(String sheet, long number, int column) {
        return sheet + "!" + CellReference.convertNumToColString(column) + number;
    }
}

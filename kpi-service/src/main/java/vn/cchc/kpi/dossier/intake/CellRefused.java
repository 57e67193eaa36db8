package vn.cchc.kpi.dossier.intake;

import vn.cchc.kit.problem.Wanted;

/// A cell does not hold what its column is for.
final class CellRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int cell;
    private final String text;
    private final Wanted wanted;

    CellRefused(int cell, String text, Wanted wanted) {
        super("", null, false, false);
        this.cell = cell;
        this.text = text;
        this.wanted = wanted;
    }

    int cell() {
        return cell;
    }

    String text() {
        return text;
    }

    Wanted wanted() {
        return wanted;
    }
}

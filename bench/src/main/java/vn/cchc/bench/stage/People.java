package vn.cchc.bench.stage;

import vn.cchc.launcher.suite.Tokens;

/// Who acts: people of the demo realm. Tokens last minutes, so each round asks for them anew.
public final class People {
    private final Tokens tokens;

    People(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Keeps the registry.
    public String administrator() {
        return tokens.client("demo-admin");
    }

    /// Imports and activates the plans of [Plans#ISSUER] and verifies what its units report.
    public String standingOfficer() {
        return tokens.person("hanoi.standing");
    }

    /// Reports for [Plans#UNIT].
    public String unitOfficer() {
        return tokens.person("hanoi.01.officer");
    }

    /// Pushes figures for everything below `Z01`.
    public String dossierSystem() {
        return tokens.client("dossier-system-ha-noi");
    }

    /// Reads what concerns [Plans#ISSUER].
    public String viewer() {
        return tokens.person("hanoi.viewer");
    }

    /// Reads what concerns the whole city.
    public String cityViewer() {
        return tokens.client("report-puller");
    }
}

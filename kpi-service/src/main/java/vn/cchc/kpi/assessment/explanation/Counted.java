package vn.cchc.kpi.assessment.explanation;

import vn.cchc.kpi.assessment.domain.figure.Ledger.Share;

/// A share with the rows or measurements it is made of. Those of a dossier month stand with one share only, however
/// many metrics were read from it: added up, each counts once.
record Counted(Share share, long rows) {}

package vn.cchc.report.assembly.domain;

/// Where reports are kept.
public interface Reports {

    /// The number the next report of the same agency, regime and period gets. Nobody else gets it.
    int nextRevision(ReportFrame frame);

    /// Keeps the report and tells that it was assembled.
    void add(Report report);
}

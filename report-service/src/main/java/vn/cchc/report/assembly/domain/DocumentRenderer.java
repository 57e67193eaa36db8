package vn.cchc.report.assembly.domain;

/// Puts a report on paper.
public interface DocumentRenderer {

    String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// A Word document; the same content gives the same bytes.
    byte[] render(ReportContent content);
}

package vn.cchc.plan.appendix;

import vn.cchc.plan.appendix.file.FileRefusal;

/// Why an appendix is not previewed.
public sealed interface PreviewRefusal {

    record IssuerUnknown(String issuerCode) implements PreviewRefusal {}

    record OtherAgency(String issuerCode) implements PreviewRefusal {}

    record Unreadable(FileRefusal reason) implements PreviewRefusal {}

    /// Others' files are being read for too long.
    record Busy() implements PreviewRefusal {}

    /// No row of the file names the columns of an appendix.
    record NoHeader() implements PreviewRefusal {}
}

package vn.cchc.plan.appendix.file;

/// Why a file is not read.
public sealed interface FileRefusal {

    /// It is none of the kinds that can be read.
    record UnknownKind() implements FileRefusal {}

    /// It is locked with a password, or written by an office program before 2007: both look alike from outside.
    record EncryptedOrOld() implements FileRefusal {}

    /// It carries a program.
    record HasMacros() implements FileRefusal {}

    /// It says what it is, but cannot be read as that.
    record Corrupt() implements FileRefusal {}

    /// It is longer than may be sent.
    ///
    /// @param bytes the most that is taken
    record TooLarge(long bytes) implements FileRefusal {}

    /// Unpacked it would be far larger than it looks.
    record Bomb() implements FileRefusal {}

    /// It holds more than an appendix can have.
    record TooMuch(int rows, int columns, int characters) implements FileRefusal {}

    /// The text is not UTF-8, or holds NUL.
    record NotText() implements FileRefusal {}
}

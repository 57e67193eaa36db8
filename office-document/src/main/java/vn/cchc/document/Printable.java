package vn.cchc.document;

/// What of a text an XML document can hold. Control characters and halves of surrogate pairs show nothing on paper,
/// and a document with one of them does not open.
final class Printable {

    private Printable() {}

    static String of(String text) {
        return text.codePoints().allMatch(Printable::holds)
                ? text
                : text.codePoints()
                        .filter(Printable::holds)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /// The characters of XML 1.0.
    private static boolean holds(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (0x20 <= character && character <= 0xD7FF)
                || (0xE000 <= character && character <= 0xFFFD)
                || character > 0xFFFF;
    }
}

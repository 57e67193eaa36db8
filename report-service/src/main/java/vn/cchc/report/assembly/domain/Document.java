package vn.cchc.report.assembly.domain;

/// A report on paper, as bytes with their SHA-256.
public final class Document {

    private final byte[] bytes;
    private final String hash;

    public Document(byte[] bytes, String hash) {
        this.bytes = bytes.clone();
        this.hash = hash;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String hash() {
        return hash;
    }
}

package vn.cchc.kit.app;

record NoteTold(String id, String text, long version) {
    static final String TYPE = "vn.cchc.note.told.v1";
}

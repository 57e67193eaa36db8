package vn.cchc.document;

/// What a document leaves open until the clerks register it: its number and its day.
public final class Blanks {

    private static final String NUMBER = "         ";

    private Blanks() {}

    /// `         /BC-SGDĐT`, room for the number before its symbol.
    ///
    /// @param type abbreviation of the type of document: `BC`, `KH`
    public static String number(String type, Office office) {
        return NUMBER + "/" + type + "-" + office.symbol();
    }

    public static String day(int year) {
        return "ngày ….. tháng ….. năm " + year;
    }

    /// The day of a document that may be signed before the year it is about.
    public static String day() {
        return "ngày ….. tháng ….. năm …….";
    }
}

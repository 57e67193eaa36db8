package vn.cchc.bench.stage;

import vn.cchc.bench.load.Call;

/// What people do with an assignment, as requests.
public final class Work {
    private static final String PATH = "/api/v1/assignments/";

    private Work() {}

    public static Call read(String assignment, String token) {
        return Call.get(PATH + assignment, token);
    }

    /// The unit reports it done, today, with one document.
    public static Call reportDone(String assignment, String token, String ifMatch) {
        String today = Plans.today().toString();
        return Call.post(PATH + assignment + "/report-done", token, ifMatch, """
                {"doneOn": "%s", "evidence": [{"kind": "REPORT", "documentNumber": "15/BC-VPS", "documentDate": "%s"}]}""".formatted(today, today));
    }

    /// The standing body accepts the report: the task is completed.
    public static Call verify(String assignment, String token, String ifMatch) {
        return Call.post(PATH + assignment + "/verify", token, ifMatch, "");
    }

    /// The standing body wants better evidence: the task may be reported anew.
    public static Call giveBack(String assignment, String token, String ifMatch) {
        return Call.post(PATH + assignment + "/return", token, ifMatch, """
                {"reason": "Bổ sung số, ký hiệu văn bản"}""");
    }
}

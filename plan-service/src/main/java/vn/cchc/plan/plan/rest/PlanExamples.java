package vn.cchc.plan.plan.rest;

/// Bodies shown in the API description.
final class PlanExamples {

    static final String IMPORT = """
            {"number": "416/KH-SGDĐT", "title": "Kế hoạch tuyên truyền cải cách hành chính năm 2026",
             "kind": "THEMATIC_PLAN", "issuerCode": "Z02.05", "signedOn": "2026-01-23",
             "yearFrom": 2026, "yearTo": 2026, "superiorPlanNumbers": ["5256/QĐ-UBND"],
             "legalBases": [{"type": "Nghị quyết", "number": "76/NQ-CP", "signedOn": "2021-07-15"}],
             "tasks": [{"ordinal": 1, "no": "1", "area": "STEERING", "group": false,
                        "content": "Tuyên truyền CCHC trong nội bộ", "leads": ["Văn phòng Sở"],
                        "coordinating": ["Các phòng, đơn vị thuộc Sở"], "products": ["Văn bản"],
                        "deadlineText": "Thường xuyên trong năm"}],
             "targets": [{"code": "T-01", "text": "100% hồ sơ trả đúng hạn", "area": "PROCEDURE",
                          "indicator": "TTHC_ON_TIME_RATE", "operator": "EQ_ALL", "value": 100, "unit": "%",
                          "strength": "MUST", "period": "REPORT_PERIOD"}]}""";

    static final String DEADLINE = """
            {"clauses": [{"kind": "BY_DATE", "date": "2026-06-30"}], "note": "Công văn 12/SNV-CCHC"}""";

    static final String ACTIVATION = """
            {"acceptedFindings": ["LEAD_MISSING@/tasks/27/leads"], "reason": "Sẽ phân công sau khi sắp xếp bộ máy"}""";

    private PlanExamples() {}
}

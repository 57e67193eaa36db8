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

    static final String TASK = """
            {"ordinal": 3, "no": "2.1", "section": "I. Cải cách thể chế", "area": "INSTITUTION", "group": false,
             "content": "Rà soát văn bản quy phạm pháp luật", "leads": ["Văn phòng Sở"],
             "coordinating": ["Các phòng thuộc Sở"], "products": ["Báo cáo"], "deadlineText": "Quý II/2026"}""";

    static final String DEADLINE = """
            {"clauses": [{"kind": "BY_DATE", "date": "2026-06-30"}], "note": "Công văn 12/SNV-CCHC"}""";

    static final String ACTIVATION = """
            {"acceptedFindings": ["LEAD_MISSING@/tasks/27/leads"], "reason": "Sẽ phân công sau khi sắp xếp bộ máy"}""";

    static final String SIGNING = """
            {"number": "118/KH-SGDĐT", "signedOn": "2026-01-09", "signer": "Nguyễn Văn Mẫu",
             "position": "KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC",
             "fileSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "stamps": [{"by": "Nguyễn Văn Mẫu", "kind": "PERSON", "at": "2026-01-09T11:15:33+07:00"},
                        {"by": "Sở Giáo dục và Đào tạo", "kind": "AGENCY", "at": "2026-01-09T11:50:53+07:00"}]}""";

    static final String AMENDMENT = """
            {"reason": "Điều chỉnh thời gian theo chỉ đạo của Ủy ban nhân dân thành phố", "effectiveOn": "2026-06-15",
             "decision": {"number": "642/QĐ-SGDĐT", "signedOn": "2026-06-12"},
             "rows": [{"ordinal": 1, "taskId": "019b0000-0000-7000-8000-000000000101"}],
             "plan": {"title": "Kế hoạch cải cách hành chính năm 2026", "kind": "ANNUAL_CCHC_PLAN",
                      "issuerCode": "Z02.05", "yearFrom": 2026, "yearTo": 2026,
                      "tasks": [{"ordinal": 1, "no": "1", "area": "STEERING",
                                 "content": "Tuyên truyền CCHC trong nội bộ và trên mạng xã hội",
                                 "leads": ["Văn phòng Sở"], "products": ["Văn bản"], "deadlineText": "Quý III/2026"}]}}""";

    private PlanExamples() {}
}

package vn.cchc.plan.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.Api;
import vn.cchc.testkit.SuiteResources;

/// The plans of the demonstration, defects included as printed: what the office that imports them is told.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class PrintedPlansIT {

    private static final Path DEMO = Path.of("..", "launcher", "src", "main", "resources", "demo");

    @BeforeEach
    void theRegistryOfTheDemonstration() throws IOException {
        register("agencies");
        register("unit-classes");
    }

    @Test
    void theOfficeIsToldInItsOwnWords() throws IOException {
        assertThat(warnings("hanoi-2026", "vi"))
                .hasSize(20)
                .startsWith(
                        "/number: Kế hoạch chưa ghi số",
                        "/signedOn: Kế hoạch chưa ghi ngày ký",
                        "/superiorPlanNumbers/0: Kế hoạch cấp trên 600/QĐ-UBND chưa được nhập hoặc chưa có hiệu lực"
                                + " trong hệ thống",
                        "/tasks/18/deadlineText: Nhiệm vụ 19 “Rà soát, đơn giản hóa, lập quy trình TTHC nội bộ theo Kế…”: thời"
                                + " hạn dựa vào lộ trình đã hết giai đoạn (Kế hoạch 281/KH-UBND"
                                + " ngày 28/10/2022)");
        assertThat(warnings("anhung-2026-2030", "vi"))
                .contains(
                        "/tasks/27/leads: Nhiệm vụ 28 “Thực hiện tự chủ đơn vị sự nghiệp công lập theo Nghị định…” chưa có đơn vị"
                                + " chủ trì",
                        "/tasks/42/products: Nhiệm vụ 43 “Thông tin, tuyên truyền kết quả CCHC, các chỉ số, mô hình…” chưa nêu"
                                + " sản phẩm");
        assertThat(warnings("haiphong-416", "vi"))
                .contains(
                        "/tasks/8/deadlineText: Nhiệm vụ 9 “Chủ trì đối thoại trực tuyến trên cổng thông tin” chưa có thời hạn");
    }

    @Test
    void whoReadsEnglishIsToldInEnglish() throws IOException {
        assertThat(warnings("haiphong-118", "en"))
                .contains(
                        "/superiorPlanNumbers/0: The superior plan 5256/QĐ-UBND has not been imported or is not in force"
                                + " here");

        assertThat(warnings("haiphong-1168", "en"))
                .contains(
                        "/superiorPlanNumbers/1: The superior plan 714/QĐ-UBND has not been imported or is not in force"
                                + " here",
                        "/legalBases/2/signedOn: The basis 2174/VP-TTPVHCC of 4 March 2026 is later than the plan of 3"
                                + " March 2026",
                        "/tasks/10/no: 9 rows have no number of their own, first row 11 “Thực hiện 100% TTHC không phụ"
                                + " thuộc địa giới hành chính trên…”",
                        "/targets/6/value: Target 1168-07 asks for at least 95%; the superior plan 118/KH-SGDĐT asks for at least 90%");
    }

    private static List<String> warnings(String plan, String language) throws IOException {
        JsonNode body = read("plans/" + plan);
        Response imported = Api.standing(body.get("issuerCode").asText())
                .header("Accept-Language", language)
                .body(body.toString())
                .post("/api/v1/plans");
        imported.then().statusCode(201);
        List<Map<String, String>> warnings = imported.path("warnings");
        return warnings.stream()
                .map(warning -> warning.get("pointer") + ": " + warning.get("message"))
                .toList();
    }

    private static void register(String collection) throws IOException {
        for (JsonNode entry : read(collection)) {
            Api.admin()
                    .body(entry.toString())
                    .put("/api/v1/" + collection + "/" + entry.get("code").asText());
        }
    }

    private static JsonNode read(String name) throws IOException {
        return EventJson.tree(Files.readAllBytes(DEMO.resolve(name + ".json")));
    }
}

package vn.cchc.plan;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.Tokens;

/// Drives the service over HTTP as its clients do.
public final class Api {

    private static final AtomicInteger ROOTS = new AtomicInteger(100);

    private Api() {}

    /// A province nobody else uses: letter and digits of its code.
    public static String freshRoot() {
        int number = ROOTS.getAndIncrement();
        return "" + (char) ('A' + number / 100) + String.format("%02d", number % 100);
    }

    /// Of the whole suite.
    public static RequestSpecification admin() {
        return as(Tokens.as("admin").role(Role.ADMIN));
    }

    public static RequestSpecification adminOf(String agency) {
        return as(Tokens.as("admin-of-" + agency).role(Role.ADMIN).agency(agency));
    }

    public static RequestSpecification standing(String agency) {
        return as(Tokens.as("standing-of-" + agency).role(Role.STANDING_OFFICER).agency(agency));
    }

    public static RequestSpecification approver(String agency) {
        return as(Tokens.as("approver-of-" + agency).role(Role.APPROVER).agency(agency));
    }

    public static RequestSpecification viewer(String agency) {
        return as(Tokens.as("viewer-of-" + agency).role(Role.VIEWER).agency(agency));
    }

    public static RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.sign()).contentType(ContentType.JSON);
    }

    public static void agency(String code, String name, String kind, String parent, String... aliases) {
        Map<String, Object> body = parent.isEmpty()
                ? Map.of("name", name, "kind", kind, "aliases", List.of(aliases))
                : Map.of("name", name, "kind", kind, "parentCode", parent, "aliases", List.of(aliases));
        admin().body(body).put("/api/v1/agencies/" + code).then().statusCode(201);
    }

    /// A city with a department: office `.01`, two divisions `.02` and `.03`, a school `.51`; and a commune `.71`.
    /// Returns the department's code.
    public static String department() {
        String root = freshRoot();
        String department = root + ".05";
        agency(root, "UBND thành phố " + root, "PEOPLES_COMMITTEE", "", "Thành phố");
        agency(department, "Sở Giáo dục và Đào tạo " + root, "DEPARTMENT", root, "Sở");
        agency(department + ".01", "Văn phòng Sở", "DEPT_OFFICE", department);
        agency(department + ".02", "Phòng Tổ chức cán bộ", "DIVISION", department, "Phòng TCCB");
        agency(department + ".03", "Phòng Kế hoạch Tài chính", "DIVISION", department);
        agency(department + ".51", "Trường THPT " + root, "SUBORDINATE_UNIT", department);
        agency(root + ".71", "UBND xã " + root, "COMMUNE", root);
        admin().body(Map.of("name", "Các phòng thuộc Sở", "ofAgency", department, "memberKinds", List.of("DIVISION")))
                .put("/api/v1/unit-classes/"
                        + department.toLowerCase(java.util.Locale.ROOT).replace('.', '-') + "-phong")
                .then()
                .statusCode(201);
        return department;
    }

    public static String id(Response imported) {
        return imported.then().statusCode(201).extract().path("id");
    }
}

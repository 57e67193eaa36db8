package vn.cchc.report.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.report.assembly.domain.ReportContent.Agency;
import vn.cchc.report.assembly.domain.ReportContent.Named;

/// How an agency writes itself on paper: head box, symbol, place, addressees, signatory.
///
/// @param superiorLine printed above the issuer, empty for a People's Committee
/// @param issuerLines  the issuer in capitals
/// @param symbol       its part of the document number, `SGDĐT`
/// @param place        where the document is dated
record OfficeStyle(
        String superiorLine,
        List<String> issuerLines,
        String symbol,
        String place,
        List<String> addressees,
        List<String> signatory,
        List<String> recipients) {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Set<String> COMMITTEES = Set.of("PEOPLES_COMMITTEE", "COMMUNE");
    private static final Set<String> UNDER_COMMITTEE = Set.of("DEPARTMENT", "HOME_AFFAIRS", "PASC", "COMMUNE");
    private static final Pattern COMMITTEE = Pattern.compile("^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\\s+");
    private static final Pattern UNIT_OF_PLACE = Pattern.compile("^(thành phố|tỉnh|xã|phường|đặc khu)\\s+");
    private static final Set<String> SMALL_WORDS = Set.of("và", "thành", "phố", "tỉnh", "của");

    static OfficeStyle of(Agency agency) {
        String place = place(agency);
        boolean committee = COMMITTEES.contains(agency.kind());
        return new OfficeStyle(
                committee ? "" : superior(agency).map(OfficeStyle::capitals).orElse(""),
                issuer(agency, place, committee),
                committee ? "UBND" : symbol(withoutPlace(agency.name(), place)),
                place,
                addressees(agency),
                signatory(agency),
                recipients(agency));
    }

    private static Optional<Named> superior(Agency agency) {
        return agency.superiors().stream().findFirst();
    }

    private static String capitals(Named agency) {
        return agency.name().toUpperCase(VIETNAMESE);
    }

    private static List<String> issuer(Agency agency, String place, boolean committee) {
        if (committee) {
            String area = COMMITTEE.matcher(agency.name()).replaceFirst("");
            return List.of("ỦY BAN NHÂN DÂN", area.toUpperCase(VIETNAMESE));
        }
        return List.of(withoutPlace(agency.name(), place).toUpperCase(VIETNAMESE));
    }

    /// The place of the nearest People's Committee, the agency itself included.
    private static String place(Agency agency) {
        Named itself = new Named(agency.code(), agency.name(), agency.kind());
        return Stream.concat(Stream.of(itself), agency.superiors().stream())
                .filter(above -> COMMITTEES.contains(above.kind()))
                .findFirst()
                .map(found -> COMMITTEE.matcher(found.name()).replaceFirst(""))
                .map(area -> UNIT_OF_PLACE.matcher(area).replaceFirst(""))
                .orElse("………");
    }

    private static String withoutPlace(String name, String place) {
        return name.replaceFirst("\\s+(thành phố |tỉnh )?" + Pattern.quote(place) + "$", "");
    }

    private static String symbol(String name) {
        return Arrays.stream(name.replaceAll("[(),.-]", " ").split("\\s+"))
                .filter(word -> !word.isBlank() && !SMALL_WORDS.contains(word.toLowerCase(VIETNAMESE)))
                .map(word -> word.substring(0, 1).toUpperCase(VIETNAMESE))
                .collect(Collectors.joining());
    }

    private static List<String> addressees(Agency agency) {
        List<String> found = new ArrayList<>();
        superior(agency).ifPresent(above -> found.add(above.name()));
        if (UNDER_COMMITTEE.contains(agency.kind()) && agency.receiver() != null) {
            found.add(agency.receiver().name());
        }
        return found;
    }

    private static List<String> signatory(Agency agency) {
        return switch (agency.kind()) {
            case "PEOPLES_COMMITTEE", "COMMUNE" -> List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
            case "DEPARTMENT", "HOME_AFFAIRS", "PASC" -> List.of("GIÁM ĐỐC");
            case "DEPT_OFFICE" -> List.of("CHÁNH VĂN PHÒNG");
            case "DIVISION", "COMMUNE_DIVISION" -> List.of("TRƯỞNG PHÒNG");
            default -> List.of(agency.name().startsWith("Trường") ? "HIỆU TRƯỞNG" : "THỦ TRƯỞNG ĐƠN VỊ");
        };
    }

    private static List<String> recipients(Agency agency) {
        return switch (agency.kind()) {
            case "PEOPLES_COMMITTEE", "COMMUNE" ->
                List.of("Như trên", "Chủ tịch, các Phó Chủ tịch UBND", "Các phòng, đơn vị trực thuộc", "Lưu: VT");
            case "DEPARTMENT", "HOME_AFFAIRS", "PASC" ->
                List.of("Như trên", "Giám đốc, các Phó Giám đốc", "Các phòng, đơn vị trực thuộc", "Lưu: VT, VP");
            default -> List.of("Như trên", "Lưu: VT");
        };
    }
}

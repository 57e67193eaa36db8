package vn.cchc.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How an agency writes itself on paper (Decree 30/2020/NĐ-CP, appendix I, boxes 2, 3, 4, 7a and 9b).
///
/// @param superiorLine printed above the issuer, empty for a People's Committee
/// @param issuerLines  the issuer in capitals
/// @param symbol       its part of the document number, `SGDĐT`
/// @param place        where the document is dated
/// @param head         the position of its head, with the authority it signs under
/// @param recipients   who gets a copy of whatever it issues; the archive comes last
public record Office(
        String superiorLine,
        List<String> issuerLines,
        String symbol,
        String place,
        List<String> head,
        List<String> recipients) {

    /// An agency of the registry by its name.
    ///
    /// @param kind as `agency.changed` tells it: `DEPARTMENT`, `COMMUNE` …
    public record Named(String name, String kind) {}

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Set<String> COMMITTEES = Set.of("PEOPLES_COMMITTEE", "COMMUNE");
    private static final Pattern COMMITTEE = Pattern.compile("^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\\s+");
    private static final Pattern UNIT_OF_PLACE = Pattern.compile("^(thành phố|tỉnh|xã|phường|đặc khu)\\s+");
    private static final Set<String> SMALL_WORDS = Set.of("và", "thành", "phố", "tỉnh", "của");

    public Office {
        issuerLines = List.copyOf(issuerLines);
        head = List.copyOf(head);
        recipients = List.copyOf(recipients);
    }

    /// @param superiors the nearest first
    public static Office of(Named agency, List<Named> superiors) {
        String place = place(agency, superiors);
        boolean committee = COMMITTEES.contains(agency.kind());
        return new Office(
                committee || superiors.isEmpty()
                        ? ""
                        : capitals(superiors.getFirst().name()),
                issuer(agency, place, committee),
                committee ? "UBND" : symbol(withoutPlace(agency.name(), place)),
                place,
                head(agency),
                recipients(agency));
    }

    private static String capitals(String name) {
        return name.toUpperCase(VIETNAMESE);
    }

    private static List<String> issuer(Named agency, String place, boolean committee) {
        return committee
                ? List.of(
                        "ỦY BAN NHÂN DÂN",
                        capitals(COMMITTEE.matcher(agency.name()).replaceFirst("")))
                : List.of(capitals(withoutPlace(agency.name(), place)));
    }

    /// The place of the nearest People's Committee, the agency itself included.
    private static String place(Named agency, List<Named> superiors) {
        return Stream.concat(Stream.of(agency), superiors.stream())
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
                .map(word -> capitals(word.substring(0, 1)))
                .collect(Collectors.joining());
    }

    private static List<String> head(Named agency) {
        return switch (agency.kind()) {
            case "PEOPLES_COMMITTEE", "COMMUNE" -> List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
            case "DEPARTMENT", "HOME_AFFAIRS", "PASC" -> List.of("GIÁM ĐỐC");
            case "DEPT_OFFICE" -> List.of("CHÁNH VĂN PHÒNG");
            case "DIVISION", "COMMUNE_DIVISION" -> List.of("TRƯỞNG PHÒNG");
            default -> List.of(agency.name().startsWith("Trường") ? "HIỆU TRƯỞNG" : "THỦ TRƯỞNG ĐƠN VỊ");
        };
    }

    private static List<String> recipients(Named agency) {
        return switch (agency.kind()) {
            case "PEOPLES_COMMITTEE", "COMMUNE" ->
                List.of("Chủ tịch, các Phó Chủ tịch UBND", "Các phòng, đơn vị trực thuộc", "Lưu: VT");
            case "DEPARTMENT", "HOME_AFFAIRS", "PASC" ->
                List.of("Giám đốc, các Phó Giám đốc", "Các phòng, đơn vị trực thuộc", "Lưu: VT, VP");
            default -> List.of("Lưu: VT");
        };
    }
}

package vn.cchc.plan.appendix.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.AgencyProfile;
import vn.cchc.plan.agency.domain.Validity;
import vn.cchc.plan.appendix.file.Cell;
import vn.cchc.plan.appendix.file.Cell.Origin;
import vn.cchc.plan.appendix.file.TableRow;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.unitclass.UnitClass;
import vn.cchc.plan.unitname.UnitDirectory;

/// A row is written as its cells parted by "|"; "→" is covered from the left, "↑" from above.
class AppendixReaderTest {

    private static final String HEADER = "STT|Nội dung công việc|Sản phẩm|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian";
    private static final List<Agency> AGENCIES = List.of(
            agency("Z01.05", "Sở Giáo dục và Đào tạo", AgencyKind.DEPARTMENT),
            agency("Z01.05.01", "Văn phòng Sở", AgencyKind.DEPT_OFFICE),
            agency("Z01.05.02", "Phòng TCCB", AgencyKind.DIVISION),
            agency("Z01.05.03", "các phòng liên quan", AgencyKind.DIVISION));
    private static final List<UnitClass> CLASSES =
            List.of(new UnitClass("xa", "UBND xã, phường", List.of(), "Z01.05", List.of(), List.of("Z01.05.02"), 1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành|Kết quả",
                "Thời gian thực hiện|Đơn vị phối hợp|Đơn vị chủ trì|Sản phẩm/Kết quả|Nội dung công việc/Nhiệm vụ|STT",
                "Số TT|NỘI DUNG NHIỆM VỤ|SẢN PHẨM ĐẦU RA|ĐƠN VỊ THỰC HIỆN|PHỐI HỢP|THỜI HẠN",
                "Stt|Noi dung cong viec|San pham|Don vi chu tr1|Don vi phoi hop|Thoi gian"
            })
    void columnsAreFoundByWhatTheirHeaderSays(String header) {
        List<String> words = List.of(header.split("\\|"));
        String row = String.join(
                "|",
                words.stream()
                        .map(word -> cellFor(Column.of(word).orElseThrow().column()))
                        .toList());

        assertThat(tasks("PHỤ LỤC NHIỆM VỤ|→|→|→|→|→", header, row))
                .extracting(
                        PrintedTask::no,
                        PrintedTask::content,
                        PrintedTask::products,
                        PrintedTask::leads,
                        PrintedTask::coordinating,
                        PrintedTask::deadlineText)
                .containsExactly(tuple(
                        "1", "Rà soát", List.of("Báo cáo"), List.of("Văn phòng Sở"), List.of("Phòng TCCB"), "Quý II"));
    }

    @Test
    void aNameWithACommaInsideStaysWholeAbbreviatedOrNot() {
        assertThat(tasks(HEADER, "1|Rà soát|Báo cáo|Ủy ban nhân dân xã, phường, VP Sở|UBND xã, phường; P. TCCB|Quý II"))
                .extracting(PrintedTask::leads, PrintedTask::coordinating)
                .containsExactly(
                        tuple(List.of("Ủy ban nhân dân xã, phường", "VP Sở"), List.of("UBND xã, phường", "P. TCCB")));
    }

    @Test
    void aUnitNobodyKnowsComesWithThoseThatMayBeMeant() {
        ReadRow row = read(HEADER, "1|Rà soát|Báo cáo|Văn phònq Sở|Bộ Quốc phòng|Quý II")
                .getLast();

        assertThat(row.doubts()).contains(Doubt.UNIT_UNKNOWN);
        assertThat(row.near()).containsExactly("“Văn phòng Sở” (Z01.05.01)");
    }

    private static String cellFor(Column column) {
        return switch (column) {
            case NUMBER -> "1";
            case CONTENT -> "Rà soát";
            case PRODUCT -> "Báo cáo";
            case LEAD, LEAD_AND_COORDINATING -> "Văn phòng Sở";
            case COORDINATING -> "Phòng TCCB";
            case DEADLINE -> "Quý II";
            case NOTE -> "";
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TT|Nội dung|Đơn vị thực hiện|→|Thời gian\n↑|↑|Chủ trì|Phối hợp|↑",
                "TT|Nội dung|Đơn vị thực hiện||Thời gian\n||Chủ trì|Phối hợp|"
            })
    void aHeaderMayTakeTwoRows(String header) {
        List<ReadRow> read = read((header + "\n1|2|3|4|5\n1|Rà soát|Văn phòng Sở|Phòng TCCB|Quý I").split("\n"));

        assertThat(kinds(read)).containsExactly(RowKind.HEADER, RowKind.HEADER, RowKind.COLUMN_NUMBERS, RowKind.TASK);
        assertThat(tasks(read))
                .extracting(PrintedTask::leads, PrintedTask::coordinating)
                .containsExactly(tuple(List.of("Văn phòng Sở"), List.of("Phòng TCCB")));
    }

    @Test
    void sectionsNameTheAreaOfTheTasksBelow() {
        List<ReadRow> read = read(
                HEADER,
                "I|CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH|→|→|→|→",
                "1|Ban hành kế hoạch|Kế hoạch|Văn phòng Sở||Quý I",
                "II. Cải cách thể chế|→|→|→|→|→",
                "1|Rà soát văn bản|Báo cáo|Văn phòng Sở||Quý II",
                "III|Xây dựng chính quyền số||||",
                "1|Ứng dụng công nghệ|Báo cáo|Văn phòng Sở||Quý III");

        assertThat(tasks(read))
                .extracting(PrintedTask::section, PrintedTask::area, PrintedTask::ordinal, PrintedTask::no)
                .containsExactly(
                        tuple("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", Area.STEERING, 1, "1"),
                        tuple("II. Cải cách thể chế", Area.INSTITUTION, 2, "1"),
                        tuple("III. Xây dựng chính quyền số", Area.DIGITAL_GOV, 3, "1"));
        assertThat(read).allMatch(row -> row.kind() != RowKind.TASK || row.confidence() == 100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I. Về công tác kiểm soát TTHC; PROCEDURE; false",
                "Ứng dụng công nghệ thông tin và giải quyết TTHC; DIGITAL_GOV; true",
                "VI. CAI CACH TAI CHINH CONG; PUBLIC_FINANCE; false",
                "Công tác chỉ đạo, điều hành, kiểm tra; STEERING; false",
                "Kiểm tra công vụ; CIVIL_SERVICE; false"
            })
    void theAreaNamedFirstInAHeadingIsTaken(String heading, Area area, boolean doubtful) {
        List<ReadRow> read = read(HEADER, heading + "|→|→|→|→|→", "1|Rà soát|Báo cáo|Văn phòng Sở||Quý I");

        assertThat(tasks(read)).extracting(PrintedTask::area).containsExactly(area);
        assertThat(read.getLast().doubts().contains(Doubt.SEVERAL_AREAS)).isEqualTo(doubtful);
    }

    @Test
    void aHeadingWithoutAnAreaKeepsTheOneBeforeWithADoubt() {
        List<ReadRow> read = read(
                HEADER,
                "V|CẢI CÁCH TÀI CHÍNH CÔNG|→|→|→|→",
                "1|Rà soát|Báo cáo|Văn phòng Sở||Quý I",
                "VI|NHIỆM VỤ KHÁC|→|→|→|→",
                "1|Rà soát|Báo cáo|Văn phòng Sở||Quý I");

        assertThat(tasks(read)).extracting(PrintedTask::area).containsOnly(Area.PUBLIC_FINANCE);
        assertThat(read.get(2).doubts()).isEmpty();
        assertThat(read.getLast().doubts()).containsExactly(Doubt.AREA_ASSUMED);
    }

    @Test
    void aTableBrokenOverPagesIsReadAsOne() {
        List<ReadRow> read = read(
                HEADER,
                "I|Cải cách thể chế|→|→|→|→",
                "1|Rà soát văn bản quy phạm|Báo cáo|Văn phòng Sở||Quý I",
                HEADER,
                "|pháp luật của ngành||||",
                "2|Kiểm tra|Biên bản|Văn phòng Sở||Quý II",
                "---",
                "3|Tổng kết|Báo cáo|Văn phòng Sở||Năm 2026");

        assertThat(kinds(read))
                .containsExactly(
                        RowKind.HEADER,
                        RowKind.SECTION,
                        RowKind.TASK,
                        RowKind.REPEATED_HEADER,
                        RowKind.CONTINUATION,
                        RowKind.TASK,
                        RowKind.TASK);
        assertThat(tasks(read))
                .extracting(PrintedTask::content)
                .containsExactly("Rà soát văn bản quy phạm pháp luật của ngành", "Kiểm tra", "Tổng kết");
        assertThat(read.get(2).doubts()).containsExactly(Doubt.JOINED);
        assertThat(read.get(6).doubts()).containsExactly(Doubt.HEADER_OF_TABLE_BEFORE);
    }

    @Test
    void rowsThatOnlyHoldOthersTogetherAreGroups() {
        List<ReadRow> read = read(
                HEADER,
                "I|Cải cách thể chế|→|→|→|→",
                "1|Công tác tuyên truyền||||",
                "1.1|Trên báo|Tin bài|Văn phòng Sở||Quý I",
                "1.2|Trên mạng|Tin bài|Văn phòng Sở||Quý II",
                "2|Công tác kiểm tra||||",
                "-|Kiểm tra định kỳ|Biên bản|Văn phòng Sở||Quý III",
                "3|Tổng kết||||");

        assertThat(tasks(read))
                .extracting(PrintedTask::no, PrintedTask::group, PrintedTask::parent)
                .containsExactly(
                        tuple("1", true, null),
                        tuple("1.1", false, 1),
                        tuple("1.2", false, 1),
                        tuple("2", true, null),
                        tuple("-", false, 4),
                        tuple("3", false, null));
        assertThat(read.get(5).doubts()).containsExactly(Doubt.GROUP_ASSUMED);
        assertThat(read.getLast().doubts()).containsExactlyInAnyOrder(Doubt.NO_LEAD, Doubt.NO_DEADLINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Văn phòng Sở, UBND xã, phường, Phòng TCCB; Văn phòng Sở/UBND xã, phường/Phòng TCCB",
                "UBND xã, phường; UBND xã, phường",
                "Văn phòng Sở, các phòng liên quan; Văn phòng Sở/các phòng liên quan",
                "'- Văn phòng Sở⏎- Phòng TCCB'; Văn phòng Sở/Phòng TCCB",
                "'Các trung tâm⏎trên địa bàn'; Các trung tâm trên địa bàn",
                "Trung tâm hướng nghiệp, dạy nghề; Trung tâm hướng nghiệp, dạy nghề"
            })
    void severalUnitsInOneCellAreToldApartAndNamesWithCommasAreNot(String cell, String units) {
        assertThat(tasks(HEADER, "1|Rà soát|Báo cáo|" + cell.replace('⏎', '\n') + "||Quý I"))
                .extracting(PrintedTask::leads)
                .containsExactly(List.of(units.split("/")));
    }

    @Test
    void listsInsideACellAreItems() {
        assertThat(tasks(HEADER, "1|Rà soát|- Kế hoạch\n- Báo cáo kết quả\ncuối năm; biên bản|Văn phòng Sở||Quý I"))
                .extracting(PrintedTask::products)
                .containsExactly(List.of("Kế hoạch", "Báo cáo kết quả cuối năm", "biên bản"));
    }

    @Test
    void mergedAndUnreadableCellsAreDoubtedNotDropped() {
        List<ReadRow> read = read(
                HEADER,
                "I|Cải cách thể chế|→|→|→|→",
                "1|Rà soát|Báo cáo|Văn phòng Sở||Quý I",
                "2|Kiểm tra|Báo cáo|↑Văn phòng Sở||khi nào tiện",
                "|Tổng kết|Báo cáo|Phòng không ai biết||");

        assertThat(tasks(read)).extracting(PrintedTask::deadlineText).containsExactly("Quý I", "khi nào tiện", null);
        assertThat(read.get(3).doubts()).containsExactlyInAnyOrder(Doubt.MERGED_CELL, Doubt.DEADLINE_UNREAD);
        assertThat(read.get(4).doubts())
                .containsExactlyInAnyOrder(Doubt.NO_NUMBER, Doubt.NO_DEADLINE, Doubt.UNIT_UNKNOWN);
        assertThat(read).extracting(ReadRow::confidence).containsExactly(100, 100, 100, 75, 65);
    }

    /// Whatever a hostile file repeats, it is read in the time of an honest one.
    @Test
    void endlessListsAndRowsAreNotTakenApart() {
        List<String> rows = new ArrayList<>(List.of(
                HEADER,
                "1|Rà soát|Báo cáo|" + "x\n".repeat(16_000) + "|" + "a,".repeat(16_000) + "|"
                        + "theo Kế hoạch, ".repeat(2_000)));
        rows.addAll(Collections.nCopies(20_000, "|rồi " + "tiếp tục ".repeat(20) + "||||"));
        List<ReadRow> read = read(rows.toArray(String[]::new));

        assertThat(read).hasSize(rows.size());
        assertThat(read.get(1).doubts()).contains(Doubt.DEADLINE_UNREAD, Doubt.UNIT_UNKNOWN, Doubt.JOINED);
        assertThat(tasks(read).getFirst().leads()).hasSize(1);
        assertThat(tasks(read).getFirst().content().length()).isLessThan(20_000);
    }

    @Test
    void everyRowComesBack() {
        List<ReadRow> read = read("Sở X", "", HEADER, "(1)|(2)|(3)|(4)|(5)|(6)", "", "1|a|b|Văn phòng Sở||Quý I");

        assertThat(kinds(read))
                .containsExactly(
                        RowKind.BEFORE_TABLE,
                        RowKind.BLANK,
                        RowKind.HEADER,
                        RowKind.COLUMN_NUMBERS,
                        RowKind.BLANK,
                        RowKind.TASK);
    }

    @Test
    void aFileWithoutAnAppendixHasNoHeader() {
        assertThat(kinds(read("Họ tên|Chức vụ", "A|B"))).containsOnly(RowKind.BEFORE_TABLE);
    }

    private static List<RowKind> kinds(List<ReadRow> read) {
        return read.stream().map(ReadRow::kind).toList();
    }

    private static List<PrintedTask> tasks(String... rows) {
        return tasks(read(rows));
    }

    private static List<PrintedTask> tasks(List<ReadRow> read) {
        return read.stream().map(ReadRow::task).filter(Objects::nonNull).toList();
    }

    private static List<ReadRow> read(String... lines) {
        List<TableRow> rows = new ArrayList<>();
        int table = 1;
        int number = 0;
        for (String line : lines) {
            if (line.equals("---")) {
                table++;
                number = 0;
            } else {
                rows.add(new TableRow(table, ++number, cells(line)));
            }
        }
        UnitDirectory units = new UnitDirectory("Z01.05", Window.ofYears(2026, 2026), AGENCIES, CLASSES);
        return new AppendixReader(units, new DeadlineParser(new PlanYears(2026, 2026))).read(rows);
    }

    private static List<Cell> cells(String line) {
        List<Cell> cells = new ArrayList<>();
        for (String text : line.split("\\|", -1)) {
            cells.add(
                    text.equals("→")
                            ? new Cell(cells.getLast().text(), Origin.FROM_LEFT)
                            : text.startsWith("↑")
                                    ? new Cell(text.substring(1), Origin.FROM_ABOVE)
                                    : new Cell(text, Origin.OWN));
        }
        return cells;
    }

    private static Agency agency(String code, String name, AgencyKind kind) {
        String parent = code.length() > 6 ? "Z01.05" : null;
        return Agency.registered(code, new AgencyProfile(name, kind, parent, Validity.ALWAYS, null, List.of()));
    }
}

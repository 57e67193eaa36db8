package vn.cchc.bench.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xml.sax.helpers.DefaultHandler;
import vn.cchc.bench.Bench;
import vn.cchc.bench.Measurement;
import vn.cchc.bench.load.Call;
import vn.cchc.bench.load.Connection;
import vn.cchc.bench.load.Median;
import vn.cchc.bench.stage.Plans;
import vn.cchc.bench.stage.Stage;
import vn.cchc.launcher.topology.Topology;

/// The preview of an appendix of 5,000 rows as XLSX through the gateway, against what nobody can save: unpacking the
/// file and running over its XML, in this process.
public final class AppendixPreview implements Bench {
    private static final int ROWS = 5_000;
    private static final int ROUNDS = 7;
    private static final int WARM_UPS = 4;
    private static final double GOAL_SECONDS = 3;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> DEADLINES = List.of(
            "Tháng 6/2026",
            "Quý III/2026",
            "Thường xuyên trong năm 2026",
            "Trước ngày 30/9/2026",
            "Theo Kế hoạch của Thành phố");

    @Override
    public String name() {
        return "appendix-preview";
    }

    @Override
    public List<Measurement> measure(Stage stage) throws Exception {
        byte[] file = file();
        Call call = Call.file(
                "/api/v1/plans/appendix-preview?yearFrom=2026&issuerCode=" + Plans.ISSUER,
                stage.people().standingOfficer(),
                XLSX,
                file);
        try (Connection gateway = stage.connect(Topology.GATEWAY)) {
            stage.say("  warming up with %d KiB".formatted(file.length >> 10));
            for (int i = 0; i < WARM_UPS; i++) {
                preview(gateway, call);
                scan(file);
            }
            stage.say("  measuring");
            double[] product = new double[ROUNDS];
            double[] yardstick = new double[ROUNDS];
            Duration before = stage.cpu("plan-service");
            for (int i = 0; i < ROUNDS; i++) {
                product[i] = seconds(() -> preview(gateway, call));
                yardstick[i] = seconds(() -> scan(file));
            }
            double cpu = stage.cpu("plan-service").minus(before).toMillis() / 1e3 / ROUNDS;
            return List.of(
                    Measurement.of(name(), Median.of(product), "s", Median.of(yardstick))
                            .atMost(GOAL_SECONDS),
                    Measurement.of(name() + ".cpu", cpu, "s", Median.of(yardstick)));
        }
    }

    private static int preview(Connection gateway, Call call) throws IOException {
        return gateway.send(call).ok().body().length;
    }

    private static int scan(byte[] file) throws Exception {
        int[] characters = new int[1];
        DefaultHandler counting = new DefaultHandler() {
            @Override
            public void characters(char[] text, int start, int length) {
                characters[0] += length;
            }
        };
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    SAXParserFactory.newDefaultInstance()
                            .newSAXParser()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()), counting);
                }
            }
        }
        return characters[0];
    }

    private static byte[] file() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Phụ lục");
            row(sheet, 0, "STT", "Nội dung công việc", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian");
            for (int i = 1; i <= ROWS; i++) {
                row(
                        sheet,
                        i,
                        Integer.toString(i),
                        "Nhiệm vụ thứ " + i + ": rà soát, tổng hợp và báo cáo kết quả thực hiện cải cách hành chính",
                        "- Kế hoạch\n- Báo cáo",
                        "Văn phòng Sở",
                        "Phòng Tổ chức cán bộ, Văn phòng Sở",
                        DEADLINES.get(i % DEADLINES.size()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void row(XSSFSheet sheet, int number, String... texts) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static double seconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e9;
    }
}

package vn.cchc.report.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.cchc.document.Blanks;
import vn.cchc.document.Closing;
import vn.cchc.document.Letterhead;
import vn.cchc.document.Office;
import vn.cchc.document.OfficeDocument;
import vn.cchc.document.PageSetup;
import vn.cchc.document.Paper;
import vn.cchc.report.assembly.domain.DocumentRenderer;
import vn.cchc.report.assembly.domain.ReportContent;
import vn.cchc.report.assembly.domain.ReportContent.Agency;

/// Writes the report part by part. Number and date stay dotted and nobody is named as signing: that is known only
/// when it is signed.
@ApplicationScoped
class DocxRenderer implements DocumentRenderer {

    /// Abbreviation of a report in document numbers.
    static final String TYPE = "BC";

    @Override
    public byte[] render(ReportContent content) {
        String title = "Báo cáo kết quả công tác cải cách hành chính " + Words.period(content.period());
        return new OfficeDocument(title, content.agency().name(), content.cutOff())
                .write(paper -> write(paper, content));
    }

    private static void write(Paper paper, ReportContent content) {
        Office office = office(content.agency());
        new Letterhead(
                        office,
                        Blanks.number(TYPE, office),
                        Blanks.day(content.period().to().getYear()),
                        "BÁO CÁO",
                        "Kết quả công tác cải cách hành chính " + Words.period(content.period()))
                .write(paper);
        Addressees.write(paper, Addressees.of(content.agency()));
        Opening.write(paper, content);
        new SteeringSection(paper, content).write();
        new ResultsSection(paper, content).write();
        new OutlookSections(paper, content).write();
        closing(office).write(paper, last(paper, content));
        PageSetup.endPortrait(paper);
        new Appendix(paper, content, office).write();
        PageSetup.landscape(paper);
    }

    private static Office office(Agency agency) {
        return Office.of(
                new Office.Named(agency.name(), agency.kind()),
                agency.superiors().stream()
                        .map(above -> new Office.Named(above.name(), above.kind()))
                        .toList());
    }

    private static XWPFParagraph last(Paper paper, ReportContent content) {
        return paper.body("Trên đây là báo cáo kết quả công tác cải cách hành chính " + Words.period(content.period())
                + ", " + content.agency().name() + " trân trọng báo cáo./.");
    }

    private static Closing closing(Office office) {
        List<String> recipients = Stream.concat(Stream.of("Như trên"), office.recipients().stream())
                .toList();
        return new Closing(recipients, office.head(), null);
    }
}

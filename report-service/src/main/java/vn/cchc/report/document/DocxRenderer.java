package vn.cchc.report.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import vn.cchc.report.assembly.domain.DocumentRenderer;
import vn.cchc.report.assembly.domain.ReportContent;

/// Writes the report part by part and packs it so that equal contents give equal bytes.
@ApplicationScoped
class DocxRenderer implements DocumentRenderer {

    @Override
    public byte[] render(ReportContent content) {
        try (XWPFDocument document = new XWPFDocument()) {
            describe(document, content);
            OfficeStyle office = OfficeStyle.of(content.agency());
            Paper paper = new Paper(document);
            new Letterhead(paper, content, office).write();
            Opening.write(paper, content);
            new SteeringSection(paper, content).write();
            new ResultsSection(paper, content).write();
            new OutlookSections(paper, content).write();
            Closing.write(paper, content, office);
            PageSetup.endPortrait(document);
            new Appendix(paper, content, office).write();
            PageSetup.landscape(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return StableZip.repack(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The document's properties say nothing about when or on which machine it was made.
    private static void describe(XWPFDocument document, ReportContent content) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle("Báo cáo kết quả công tác cải cách hành chính " + Words.period(content.period()));
        core.setCreator(content.agency().name());
        Optional<Date> cutOff = Optional.of(Date.from(content.cutOff()));
        core.setCreated(cutOff);
        core.setModified(cutOff);
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(Paper.FONT);
        fonts.setHAnsi(Paper.FONT);
        fonts.setCs(Paper.FONT);
        fonts.setEastAsia(Paper.FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
    }
}

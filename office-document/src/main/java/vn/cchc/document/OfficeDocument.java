package vn.cchc.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;

/// A Word document (DOCX) from the first part to the packed bytes: the same title, creator, moment and content give
/// the same bytes on every machine.
///
/// @param creator the issuing agency
/// @param moment  the content is of; the document's properties say nothing of when or where it was written
public record OfficeDocument(String title, String creator, Instant moment) {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public byte[] write(Consumer<Paper> content) {
        try (XWPFDocument document = new XWPFDocument()) {
            describe(document);
            Paper paper = new Paper(document);
            content.accept(paper);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return StableZip.repack(bytes.toByteArray(), paper.tables());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void describe(XWPFDocument document) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(Printable.of(title));
        core.setCreator(Printable.of(creator));
        Optional<Date> date = Optional.of(Date.from(moment));
        core.setCreated(date);
        core.setModified(date);
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

package vn.cchc.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// A4 with the margins of the decree; page numbers centred in the top margin, none on a first page, and the appendix
/// counted by itself.
public final class PageSetup {

    /// Between the margins, in twentieths of a point.
    public static final int PORTRAIT_WIDTH = 9071;

    public static final int LANDSCAPE_WIDTH = 14003;

    private static final long SHORT_SIDE = 11906;
    private static final long LONG_SIDE = 16838;
    private static final long MILLIMETRES_20 = 1134;
    private static final long MILLIMETRES_30 = 1701;
    private static final long MILLIMETRES_10 = 567;

    private PageSetup() {}

    /// Ends the upright part of the document.
    public static void endPortrait(Paper paper) {
        CTSectPr section = Paper.properties(paper.thin()).addNewSectPr();
        upright(paper.document(), section);
    }

    /// Everything, where nothing lies across.
    public static void portrait(Paper paper) {
        upright(paper.document(), paper.document().getDocument().getBody().addNewSectPr());
    }

    /// Everything after [#endPortrait] lies across.
    public static void landscape(Paper paper) {
        CTSectPr section = paper.document().getDocument().getBody().addNewSectPr();
        numbered(paper.document(), section);
        size(section, LONG_SIDE, SHORT_SIDE, STPageOrientation.LANDSCAPE);
        section.addNewPgNumType().setStart(BigInteger.ONE);
    }

    private static void upright(XWPFDocument document, CTSectPr section) {
        numbered(document, section);
        size(section, SHORT_SIDE, LONG_SIDE, STPageOrientation.PORTRAIT);
    }

    private static void numbered(XWPFDocument document, CTSectPr section) {
        section.addNewTitlePg();
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, section);
        XWPFHeader header = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        XWPFParagraph paragraph = header.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        CTSimpleField page = paragraph.getCTP().addNewFldSimple();
        page.setInstr("PAGE");
        CTR run = page.addNewR();
        CTRPr type = run.addNewRPr();
        type.addNewRFonts().setAscii(Paper.FONT);
        type.getRFontsArray(0).setHAnsi(Paper.FONT);
        type.addNewSz().setVal(BigInteger.valueOf(2L * Paper.BODY));
        run.addNewT().setStringValue("2");
    }

    private static void size(CTSectPr section, long width, long height, STPageOrientation.Enum orientation) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        size.setOrient(orientation);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MILLIMETRES_20));
        margins.setBottom(BigInteger.valueOf(MILLIMETRES_20));
        margins.setLeft(BigInteger.valueOf(MILLIMETRES_30));
        margins.setRight(BigInteger.valueOf(MILLIMETRES_20));
        margins.setHeader(BigInteger.valueOf(MILLIMETRES_10));
        margins.setFooter(BigInteger.valueOf(MILLIMETRES_10));
        margins.setGutter(BigInteger.ZERO);
    }
}

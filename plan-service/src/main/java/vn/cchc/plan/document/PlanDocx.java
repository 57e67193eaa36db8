package vn.cchc.plan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import vn.cchc.document.Blanks;
import vn.cchc.document.Closing;
import vn.cchc.document.Letterhead;
import vn.cchc.document.OfficeDocument;
import vn.cchc.document.PageSetup;
import vn.cchc.document.Paper;
import vn.cchc.document.Paper.Face;
import vn.cchc.document.VietnameseText;
import vn.cchc.plan.appendix.printing.Citation;
import vn.cchc.plan.appendix.printing.DocxAppendix;
import vn.cchc.plan.appendix.printing.PrintedAppendix;
import vn.cchc.plan.plan.domain.document.DocumentType;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.edition.Decision;

/// A plan as a Word document in the layout of Decree 30/2020/NĐ-CP: its head, its grounds, its targets, and the
/// appendix of its tasks on pages that lie across. Equal plans give equal bytes.
public final class PlanDocx {

    /// Closes the text of every official document.
    private static final String END = "./.";

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final PlanPaper plan;
    private final DocumentType type;
    private final String number;

    private PlanDocx(PlanPaper plan) {
        this.plan = plan;
        this.type = DocumentType.of(plan.header().title());
        this.number = Objects.requireNonNullElseGet(
                plan.header().number(), () -> Blanks.number(type.abbreviation(), plan.office()));
    }

    public static byte[] write(PlanPaper plan) {
        return new OfficeDocument(plan.header().title(), plan.issuer(), plan.importedAt())
                .write(new PlanDocx(plan)::lay);
    }

    private void lay(Paper paper) {
        PlanHeader header = plan.header();
        new Letterhead(
                        plan.office(),
                        number,
                        day(header.signedOn()),
                        type.word().toUpperCase(VIETNAMESE),
                        type.subjectOf(header.title()))
                .write(paper);
        amendment(paper);
        Grounds.write(paper, header);
        XWPFParagraph last = text(paper);
        closing().write(paper, last);
        if (plan.tasks().isEmpty()) {
            paper.thin();
            PageSetup.portrait(paper);
            return;
        }
        PageSetup.endPortrait(paper);
        DocxAppendix.write(PrintedAppendix.of(citation(), plan.tasks()), paper);
        PageSetup.landscape(paper);
    }

    /// The number above is that of the plan as it was signed; who reads other words below must know by what right.
    private void amendment(Paper paper) {
        Decision decision = plan.amendedBy();
        if (decision != null) {
            paper.body(
                    "(Đã được sửa đổi theo văn bản số " + decision.number() + " "
                            + VietnameseText.longDay(decision.signedOn()) + ")",
                    Face.ITALIC);
        }
    }

    private static String day(@Nullable LocalDate signedOn) {
        return signedOn == null ? Blanks.day() : VietnameseText.longDay(signedOn);
    }

    /// Sections I and II, as far as there is something to say in them.
    ///
    /// @return the last paragraph
    private XWPFParagraph text(Paper paper) {
        boolean hasTargets = !plan.targets().isEmpty();
        boolean hasTasks = !plan.tasks().isEmpty();
        if (!hasTargets && !hasTasks) {
            return paper.body(plan.issuer() + " ban hành " + type.word() + " này" + END);
        }
        String contents = hasTargets && hasTasks ? "chỉ tiêu, nhiệm vụ" : hasTargets ? "chỉ tiêu" : "nhiệm vụ";
        paper.body(plan.issuer() + " ban hành " + type.word() + " với các " + contents + " như sau:");
        if (hasTargets) {
            paper.heading(0, "I. CHỈ TIÊU");
            XWPFParagraph last = TargetList.write(paper, plan.targets(), hasTasks ? "." : END);
            if (!hasTasks) {
                return last;
            }
        }
        paper.heading(0, (hasTargets ? "II" : "I") + ". NHIỆM VỤ");
        long count = plan.tasks().stream().filter(task -> !task.group()).count();
        return paper.body("Danh mục " + VietnameseText.count(count) + " nhiệm vụ tại Phụ lục kèm theo " + type.word()
                + " này" + END);
    }

    private String citation() {
        return Citation.of(type, number, plan.header().signedOn(), plan.issuer());
    }

    private Closing closing() {
        Stream<String> above = Stream.ofNullable(plan.superior()).map(name -> name + " (để báo cáo)");
        List<String> recipients =
                Stream.concat(above, plan.office().recipients().stream()).toList();
        return new Closing(recipients, plan.signer().position(), plan.signer().name());
    }
}

package vn.cchc.plan.plan.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;

/// Puts findings into words.
@ApplicationScoped
public class FindingTexts {

    private final ProblemTexts texts;

    FindingTexts(ProblemTexts texts) {
        this.texts = texts;
    }

    public List<FindingView> views(List<Finding> findings, HttpHeaders headers) {
        Locale locale = ProblemTexts.preferred(headers.getAcceptableLanguages());
        return findings.stream().map(finding -> view(finding, locale)).toList();
    }

    /// `LEAD_MISSING` is worded under `finding/lead-missing`.
    static String slug(FindingCode code) {
        return "finding/" + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private FindingView view(Finding finding, Locale locale) {
        return new FindingView(
                finding.id(),
                finding.code(),
                finding.severity(),
                finding.pointer(),
                texts.text(
                        slug(finding.code()),
                        finding.args().stream().map(arg -> shown(arg, locale)).toList(),
                        locale),
                finding.code().clearness(),
                finding.requiredBy());
    }

    /// A day as the language writes it; a number as it is.
    private static Object shown(Object arg, Locale locale) {
        return arg instanceof LocalDate day
                ? DateTimeFormatter.ofPattern(
                                locale.getLanguage().equals("vi") ? "dd/MM/yyyy" : "d MMMM yyyy", Locale.ENGLISH)
                        .format(day)
                : arg;
    }
}

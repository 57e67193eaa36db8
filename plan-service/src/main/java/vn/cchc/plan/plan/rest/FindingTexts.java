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
import vn.cchc.plan.plan.domain.document.TargetDemand;
import vn.cchc.plan.plan.domain.document.Threshold;

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
                texts.text(slug(finding.code()), args(finding, locale), locale),
                finding.code().clearness(),
                finding.requiredBy());
    }

    /// What the message of the finding names, as the language writes it.
    List<Object> args(Finding finding, Locale locale) {
        return finding.args().stream().map(arg -> shown(arg, locale)).toList();
    }

    private Object shown(Object arg, Locale locale) {
        return switch (arg) {
            case LocalDate day ->
                DateTimeFormatter.ofPattern(
                                locale.getLanguage().equals("vi") ? "dd/MM/yyyy" : "d MMMM yyyy", Locale.ENGLISH)
                        .format(day);
            case TargetDemand demand -> shown(demand, locale);
            default -> arg;
        };
    }

    /// "at least 90% each half-year, striven for".
    private String shown(TargetDemand demand, Locale locale) {
        Threshold threshold = demand.threshold();
        StringBuilder shown = new StringBuilder(
                texts.text(slug("operator", threshold.operator()), List.of(threshold.shown()), locale));
        if (demand.period() != null) {
            shown.append(' ').append(texts.text(slug("period", demand.period()), List.of(), locale));
        }
        if (demand.strength() != null) {
            shown.append(", ").append(texts.text(slug("strength", demand.strength()), List.of(), locale));
        }
        return shown.toString();
    }

    /// `GE` is worded under `target/operator-ge`.
    static String slug(String of, Enum<?> constant) {
        return "target/" + of + "-" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

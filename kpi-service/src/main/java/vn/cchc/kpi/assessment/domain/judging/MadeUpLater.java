package vn.cchc.kpi.assessment.domain.judging;

import java.util.Set;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;

/// Flows in which what was not done in one month can be done in another: a document is reviewed later, a report is
/// put on the system later. Everything else stays as it was counted: a dossier that was late stays late.
final class MadeUpLater {

    private static final Set<String> COUNTS = Set.of(
            "F.handled",
            "F.publicised",
            "F.handled_and_publicised",
            "I.findings_handled",
            "I.criminal_sign_referred",
            "L.reviewed",
            "L.commented",
            "L.anticorruption_disseminated",
            "R.on_city_system",
            "R.shared_national");

    private MadeUpLater() {}

    static boolean is(Ratio ratio) {
        return ratio.numerator().stream().map(Term::metric).allMatch(COUNTS::contains);
    }
}

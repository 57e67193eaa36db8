package vn.cchc.kpi.whatif.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.Assessments;
import vn.cchc.kpi.assessment.domain.Subject;
import vn.cchc.kpi.assessment.domain.judging.Question;
import vn.cchc.kpi.assessment.usecase.Assessing;
import vn.cchc.kpi.whatif.domain.Goal;
import vn.cchc.kpi.whatif.domain.Prospect;
import vn.cchc.kpi.whatif.domain.WhatIf;
import vn.cchc.kpi.whatif.domain.WhatIfRefusal;
import vn.cchc.kpi.whatif.domain.WhatIfRefused;

/// What is missing to the goal of an assessment, and what changes would make of it.
@ApplicationScoped
public class AskWhatIf {

    private final Assessments assessments;
    private final Assessing assessing;
    private final Clock clock;

    AskWhatIf(Assessments assessments, Assessing assessing, Clock clock) {
        this.assessments = assessments;
        this.assessing = assessing;
        this.clock = clock;
    }

    /// @param goal    instead of the target's own number; absent for that
    /// @param changes by metric, what is to be added to its count; empty for none
    public record Command(UUID assessment, @Nullable BigDecimal goal, Map<String, Long> changes) {}

    /// @throws WhatIfRefused when there is no answer
    public Prospect handle(Command command) {
        Subject subject = assessments
                .find(command.assessment())
                .orElseThrow(() -> new WhatIfRefused(new WhatIfRefusal.PlanEnded()));
        Assessment assessment = subject.assessment();
        Question question = assessing
                .question(subject, LocalDate.now(clock))
                .orElseThrow(() -> new WhatIfRefused(
                        new WhatIfRefusal.UnknownIndicator(assessment.target().indicator())));
        Goal goal = Goal.of(assessment.target(), question.definition().direction(), command.goal());
        return WhatIf.of(assessment, question, goal, command.changes());
    }
}

package vn.cchc.task.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.json.EventJson;
import vn.cchc.task.assignment.domain.Assigning;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.domain.AssignmentFixture;
import vn.cchc.task.assignment.domain.AssignmentStatus;
import vn.cchc.task.assignment.domain.InForce;
import vn.cchc.task.assignment.usecase.AssignTasks;
import vn.cchc.task.assignment.usecase.EndPlan;
import vn.cchc.testkit.ContractAssertions;

/// Replays every example of what plans tell, also as a newer producer might send it.
class PlanContractTest {

    @Test
    void everyExampleBecomesAssignments() {
        for (String fact : List.of("activated.v1", "amended.v1")) {
            ContractAssertions.examples("plan", fact).forEach((file, json) -> {
                AssignTasks.Command command = read(ContractAssertions.withUnknownField(json));

                assertThat(command.tasks()).as(file).isNotEmpty();
                command.tasks().forEach(led -> led.leads().forEach(lead -> assigned(led, lead, command.edition())));
            });
        }
    }

    @Test
    void everyExampleOfAnEndIsRead() {
        assertThat(ContractAssertions.examples("plan", "closed.v1").values())
                .map(json -> PlanEventListener.command(
                        EventJson.read(ContractAssertions.withUnknownField(json), PlanClosed.class)))
                .extracting(EndPlan.Command::end)
                .containsExactlyInAnyOrder(EndPlan.End.CLOSED, EndPlan.End.SUPERSEDED);
    }

    @Test
    void theAnnualPlanHasADatedARecurringAConditionalAndAnUnreadTask() {
        AssignTasks.Command command = read(Objects.requireNonNull(
                ContractAssertions.examples("plan", "activated.v1").get("activated.v1.annual.json")));

        assertThat(command.tasks())
                .extracting(led -> assigned(led, "Z01.05.01", command.edition()).status())
                .containsExactly(
                        AssignmentStatus.ASSIGNED,
                        AssignmentStatus.ASSIGNED,
                        AssignmentStatus.WAITING_TRIGGER,
                        AssignmentStatus.NEEDS_DATE);
    }

    private static AssignTasks.Command read(String json) {
        return PlanEventListener.command(EventJson.read(json, PlanEdition.class));
    }

    private static Assignment assigned(AssignTasks.Led led, String lead, InForce on) {
        return Assigning.assign(UUID.randomUUID(), led.task(), lead, AssignmentFixture.DATES, on)
                .after();
    }
}

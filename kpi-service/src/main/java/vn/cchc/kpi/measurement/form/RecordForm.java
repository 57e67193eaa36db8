package vn.cchc.kpi.measurement.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.calendar.Window;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.time.Ids;
import vn.cchc.kpi.measurement.MeasurementBody.EvidenceBody;
import vn.cchc.kpi.measurement.MeasurementRules;
import vn.cchc.kpi.measurement.RecordSheet;
import vn.cchc.kpi.measurement.Sheet;
import vn.cchc.kpi.measurement.Sheet.Filing;
import vn.cchc.kpi.measurement.SheetRules;

/// Takes a form and, in the same transaction, the counts it holds.
@ApplicationScoped
class RecordForm {

    /// A form as sent.
    record Command<C extends FormContent>(
            String agencyCode,
            LocalDate from,
            LocalDate to,
            C content,
            LocalDate dataAsOf,
            boolean provisional,
            long revision,
            List<EvidenceBody> evidence) {

        Sheet sheet() {
            return new Sheet(
                    agencyCode, from, to, content.values(), Filing.FORM, dataAsOf, provisional, revision, evidence);
        }
    }

    record Outcome<C extends FormContent>(Form<C> form, boolean created) {}

    private final Forms forms;
    private final SheetRules rules;
    private final RecordSheet sheets;
    private final Clock clock;

    RecordForm(Forms forms, SheetRules rules, RecordSheet sheets, Clock clock) {
        this.forms = forms;
        this.rules = rules;
        this.sheets = sheets;
        this.clock = clock;
    }

    /// @throws FormRefused when the form contradicts itself
    /// @throws vn.cchc.kpi.measurement.MeasurementRefused when its counts cannot be taken
    @Transactional
    <C extends FormContent> Outcome<C> handle(Command<C> command, Class<C> type, Caller caller) {
        command.content().check(LocalDate.now(clock));
        Sheet sheet = command.sheet();
        rules.check(sheet, caller);
        Form<C> given = form(command, caller);
        Optional<Form<C>> stored = forms.current(given, type);
        if (stored.isPresent() && repeats(stored.get(), given)) {
            return new Outcome<>(stored.get(), false);
        }
        stored.ifPresent(forms::supersede);
        forms.add(given);
        sheets.handle(sheet, caller);
        return new Outcome<>(given, stored.isEmpty());
    }

    private static boolean repeats(Form<?> stored, Form<?> given) {
        return MeasurementRules.repeats(stored.revision(), given.revision(), given.saysTheSameAs(stored));
    }

    private <C extends FormContent> Form<C> form(Command<C> command, Caller caller) {
        return new Form<>(
                Ids.next(),
                command.agencyCode(),
                new Window(command.from(), command.to()),
                command.content(),
                command.dataAsOf(),
                command.provisional(),
                command.revision(),
                true,
                command.evidence(),
                caller.name(),
                clock.instant());
    }
}

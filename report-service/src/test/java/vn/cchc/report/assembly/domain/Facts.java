package vn.cchc.report.assembly.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.report.journal.domain.AgencyChanged;
import vn.cchc.report.journal.domain.Area;
import vn.cchc.report.journal.domain.AssessmentStatus;
import vn.cchc.report.journal.domain.DossierMetricsIngested;
import vn.cchc.report.journal.domain.Fact;
import vn.cchc.report.journal.domain.IndicatorAssessed;
import vn.cchc.report.journal.domain.PlanActivated;
import vn.cchc.report.journal.domain.PlanAmended;
import vn.cchc.report.journal.domain.PlanClosed;
import vn.cchc.report.journal.domain.RecordedFact;
import vn.cchc.report.journal.domain.TaskAssigned;
import vn.cchc.report.journal.domain.TaskAssigned.Occurrence;
import vn.cchc.report.journal.domain.TaskCancelled;
import vn.cchc.report.journal.domain.TaskCompleted;
import vn.cchc.report.journal.domain.TaskDeadlineMissed;
import vn.cchc.report.journal.domain.TaskNotArisen;
import vn.cchc.report.journal.domain.TaskOccurrenceCompleted;
import vn.cchc.report.journal.domain.TaskTriggered;

/// Facts about one department in the words of the trade; whatever is not named is ordinary.
public final class Facts {

    public static final String DEPARTMENT = "Z01.05";
    public static final String OFFICE = "Z01.05.01";
    public static final Window Q1 = new Window(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 3, 14));
    public static final Window YEAR = new Window(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 12, 14));
    /// A moment after the year is over, when everything has been recorded.
    public static final Instant AFTERWARDS = Instant.parse("2027-01-10T00:00:00Z");

    private static final UUID PLAN = new UUID(1, 1);
    private static final UUID ABOVE = new UUID(1, 9);
    private static final LocalDate ACTIVATED = LocalDate.of(2026, 2, 10);

    private final List<RecordedFact> recorded = new ArrayList<>();
    private final List<PlanActivated.Task> tasks = new ArrayList<>();
    private final List<PlanActivated.Target> targets = new ArrayList<>();
    private Instant recordedAt = Instant.parse("2026-02-01T00:00:00Z");
    private long version = 1;

    public static ReportFrame frame(String period, Window window) {
        return new ReportFrame(
                DEPARTMENT,
                new ReportFrame.Regime("ha-noi-cchc-2026", "Chế độ báo cáo", "Quyết định 19/2022/QĐ-UBND", null),
                period,
                2026,
                window);
    }

    public static UUID task(int ordinal) {
        return new UUID(2, ordinal);
    }

    static UUID assignment(int ordinal, String unit) {
        return new UUID(ordinal, unit.hashCode());
    }

    /// Facts told from here on are recorded at `moment`.
    public Facts recordedAt(String moment) {
        recordedAt = Instant.parse(moment);
        return this;
    }

    Facts add(Fact fact) {
        recorded.add(new RecordedFact(fact, recordedAt));
        return this;
    }

    public Facts agencies() {
        add(new AgencyChanged("Z01", "UBND thành phố Hà Nội", "PEOPLES_COMMITTEE", null, 1, ACTIVATED));
        add(new AgencyChanged("Z01.09", "Sở Nội vụ Hà Nội", "HOME_AFFAIRS", "Z01", 1, ACTIVATED));
        add(new AgencyChanged(DEPARTMENT, "Sở Giáo dục và Đào tạo Hà Nội", "DEPARTMENT", "Z01", 1, ACTIVATED));
        return add(new AgencyChanged(OFFICE, "Văn phòng Sở", "DEPT_OFFICE", DEPARTMENT, 1, ACTIVATED));
    }

    public Facts agency(String code, String parent, long version) {
        return add(new AgencyChanged(code, "Đơn vị " + code, "SUBORDINATE_UNIT", parent, version, ACTIVATED));
    }

    /// The plan with every task and target named so far.
    public Facts plan() {
        return plan(1, null);
    }

    /// A version of the plan with every task and target named so far, which is what it was amended to.
    public Facts plan(long planVersion, @Nullable LocalDate signedOn) {
        return add(new PlanActivated(
                PLAN,
                DEPARTMENT,
                "15/KH-SGDĐT",
                "Kế hoạch CCHC năm 2026",
                "ANNUAL_CCHC_PLAN",
                signedOn,
                2026,
                2026,
                tasks,
                targets,
                planVersion,
                ACTIVATED));
    }

    /// An amendment to every task and target named so far.
    public Facts amended(long planVersion, LocalDate effectiveOn, int... removed) {
        return add(new PlanAmended(
                PLAN,
                DEPARTMENT,
                "15/KH-SGDĐT",
                "Kế hoạch CCHC năm 2026",
                "ANNUAL_CCHC_PLAN",
                null,
                2026,
                2026,
                tasks,
                targets,
                (int) planVersion,
                effectiveOn,
                "Điều chỉnh",
                new PlanAmended.Decision("642/QĐ-SGDĐT", effectiveOn.minusDays(3)),
                List.of(),
                IntStream.of(removed).mapToObj(Facts::task).toList(),
                List.of(),
                planVersion,
                effectiveOn));
    }

    public Facts closed(PlanClosed.Status status, long planVersion, LocalDate on) {
        return add(new PlanClosed(PLAN, DEPARTMENT, status, null, "Tổng kết", planVersion, on));
    }

    /// The row is no longer in the plan.
    public Facts without(int ordinal) {
        tasks.removeIf(task -> task.ordinal() == ordinal);
        return this;
    }

    /// The task, given to the office, is owed no longer.
    public Facts cancelled(int ordinal, LocalDate on) {
        return add(
                new TaskCancelled(assignment(ordinal, OFFICE), PLAN, task(ordinal), OFFICE, DEPARTMENT, version++, on));
    }

    /// The assignment changed on `on`: due on `dueOn` from then on.
    public Facts redated(int ordinal, LocalDate dueOn, LocalDate on) {
        return add(new TaskAssigned(
                assignment(ordinal, OFFICE),
                PLAN,
                task(ordinal),
                ordinal,
                OFFICE,
                DEPARTMENT,
                Area.STEERING,
                null,
                "Nhiệm vụ " + ordinal,
                null,
                null,
                "ASSIGNED",
                List.of(new Occurrence(1, "DUE", dueOn, dueOn.plusDays(1))),
                version++,
                on));
    }

    /// A task of the city's plan, given to the department on the day plans came into force, and taken back.
    public Facts givenAndTakenBack(int ordinal, LocalDate dueOn, LocalDate on) {
        UUID id = assignment(ordinal, DEPARTMENT);
        return given(ordinal, dueOn).add(new TaskCancelled(id, ABOVE, task(ordinal), DEPARTMENT, "Z01", version++, on));
    }

    public Facts closedAbove(LocalDate on) {
        return add(new PlanClosed(ABOVE, "Z01", PlanClosed.Status.CLOSED, null, "Tổng kết", 2, on));
    }

    /// A task of the city's plan, given to the department on the day plans came into force.
    public Facts given(int ordinal, LocalDate dueOn) {
        return add(new TaskAssigned(
                assignment(ordinal, DEPARTMENT),
                ABOVE,
                task(ordinal),
                ordinal,
                DEPARTMENT,
                "Z01",
                Area.STEERING,
                null,
                "Việc trên giao",
                null,
                null,
                "ASSIGNED",
                List.of(new Occurrence(1, "DUE", dueOn, dueOn.plusDays(1))),
                version++,
                ACTIVATED));
    }

    public Facts row(int ordinal, Area area) {
        return row(ordinal, area, OFFICE);
    }

    /// A row with its lead units; of several rows with one ordinal the last one holds.
    public Facts row(int ordinal, Area area, String... leads) {
        tasks.removeIf(task -> task.ordinal() == ordinal);
        tasks.add(new PlanActivated.Task(
                task(ordinal),
                ordinal,
                null,
                area,
                "Nhiệm vụ " + ordinal,
                List.of(leads),
                new PlanActivated.Deadline(null, null)));
        return this;
    }

    public Facts assigned(int ordinal, String unit, String status, Occurrence... items) {
        return add(new TaskAssigned(
                assignment(ordinal, unit),
                PLAN,
                task(ordinal),
                ordinal,
                unit,
                DEPARTMENT,
                Area.STEERING,
                null,
                "Nhiệm vụ " + ordinal,
                null,
                null,
                status,
                List.of(items),
                version++,
                ACTIVATED));
    }

    /// A task due on `dueOn`, given to the office.
    public Facts due(int ordinal, LocalDate dueOn) {
        return assigned(ordinal, OFFICE, "ASSIGNED", new Occurrence(1, "DUE", dueOn, dueOn.plusDays(1)));
    }

    public Facts completed(int ordinal, LocalDate doneOn) {
        return add(new TaskCompleted(
                assignment(ordinal, OFFICE),
                PLAN,
                task(ordinal),
                OFFICE,
                DEPARTMENT,
                doneOn,
                null,
                "NO_DUE_DATE",
                version++,
                doneOn));
    }

    public Facts occurrenceCompleted(int ordinal, int seq, LocalDate dueOn, LocalDate doneOn) {
        return add(new TaskOccurrenceCompleted(
                assignment(ordinal, OFFICE),
                PLAN,
                task(ordinal),
                OFFICE,
                DEPARTMENT,
                seq,
                dueOn,
                doneOn,
                version++,
                doneOn));
    }

    public Facts missed(int ordinal, int seq, LocalDate dueOn) {
        LocalDate overdueFrom = dueOn.plusDays(1);
        return add(new TaskDeadlineMissed(
                assignment(ordinal, OFFICE),
                PLAN,
                task(ordinal),
                OFFICE,
                DEPARTMENT,
                seq,
                dueOn,
                overdueFrom,
                version++,
                overdueFrom));
    }

    public Facts triggered(int ordinal, LocalDate on, @Nullable LocalDate dueOn) {
        return add(new TaskTriggered(
                assignment(ordinal, OFFICE), PLAN, task(ordinal), OFFICE, DEPARTMENT, on, dueOn, version++, on));
    }

    public Facts notArisen(int ordinal) {
        return add(new TaskNotArisen(
                assignment(ordinal, OFFICE),
                PLAN,
                task(ordinal),
                OFFICE,
                DEPARTMENT,
                version++,
                LocalDate.of(2027, 1, 1)));
    }

    public Facts target(String code, String period) {
        targets.add(new PlanActivated.Target(
                code,
                "Chỉ tiêu " + code,
                Area.PROCEDURE,
                "TTHC_ON_TIME_RATE",
                "EQ_ALL",
                BigDecimal.valueOf(100),
                null,
                "%",
                "MUST",
                period));
        return this;
    }

    public Facts assessed(String code, String period, int numerator, @Nullable LocalDate dataAsOf) {
        return assessed(code, period, numerator, dataAsOf, null);
    }

    /// Figures taken on `dataAsOf` that are about days up to `coversTo`.
    public Facts assessed(
            String code, String period, int numerator, @Nullable LocalDate dataAsOf, @Nullable LocalDate coversTo) {
        Window window = new ReportingYear(2026).window(PeriodCode.valueOf(period));
        return add(new IndicatorAssessed(
                UUID.nameUUIDFromBytes((code + period).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                PLAN,
                code,
                DEPARTMENT,
                new IndicatorAssessed.Period(period, 2026, window.from(), window.to()),
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(1000),
                BigDecimal.valueOf(numerator, 1),
                numerator == 1000 ? AssessmentStatus.ACHIEVED : AssessmentStatus.NOT_ACHIEVED,
                false,
                dataAsOf,
                coversTo,
                version++,
                ACTIVATED));
    }

    public Facts dossiers(Window window, boolean provisional, long opening, long received, long closing) {
        return dossiers(DEPARTMENT, window, provisional, opening, received, closing);
    }

    public Facts dossiers(
            String agency, Window window, boolean provisional, long opening, long received, long closing) {
        return add(new DossierMetricsIngested(
                agency,
                window,
                window.to(),
                provisional,
                Map.of(
                        "carried_over",
                        opening,
                        "received_total",
                        received,
                        "received_online",
                        received,
                        "resolved_total",
                        opening + received - closing,
                        "resolved_on_time",
                        opening + received - closing,
                        "pending_total",
                        closing),
                version++,
                window.to()));
    }

    public List<RecordedFact> recorded() {
        return List.copyOf(recorded);
    }

    public ReportContent q1() {
        return ReportFold.fold(recorded, frame("Q1", Q1), AFTERWARDS);
    }

    public ReportContent year() {
        return ReportFold.fold(recorded, frame("YEAR", YEAR), AFTERWARDS);
    }
}

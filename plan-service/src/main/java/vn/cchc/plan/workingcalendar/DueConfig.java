package vn.cchc.plan.workingcalendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import vn.cchc.calendar.deadline.DuePolicy;

/// Keys `cchc.due.*`: how deadlines are read. The same as in task-service, and to be set alike.
@ConfigMapping(prefix = "cchc.due")
interface DueConfig {

    /// Whether "trước ngày D" still allows D itself.
    @WithDefault("false")
    boolean beforeDateInclusive();

    /// Where a due date on a day off goes: `NONE`, `PREVIOUS` or `NEXT` working day.
    @WithDefault("NONE")
    DuePolicy.Shift nonWorkingDayShift();
}

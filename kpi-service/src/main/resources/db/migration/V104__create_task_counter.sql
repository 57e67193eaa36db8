-- What task targets need to know of each assignment, fed by task.*.
create table assignment_copy (
    assignment_id    uuid   not null,
    plan_id          uuid   not null,
    due_on           date,
    closes_on        date,
    schedule_version bigint not null,
    outcome          text   not null,
    done_on          date,
    outcome_version  bigint not null,
    missed           int[]  not null,
    kept             int[]  not null,
    as_of            date   not null,
    constraint assignment_copy_assignment_id_pk primary key (assignment_id)
);
create index assignment_copy_plan_id_ix on assignment_copy (plan_id);
comment on column assignment_copy.missed is 'Sequence numbers of due dates that passed; a kept one no longer counts as overdue';

-- Assignments of a plan by the reporting month they count in; changed by difference, never counted anew.
create table task_counter (
    plan_id      uuid   not null,
    month_from   date   not null,
    total        bigint not null,
    done_on_time bigint not null,
    done_late    bigint not null,
    overdue      bigint not null,
    as_of        date   not null,
    constraint task_counter_plan_id_month_from_pk primary key (plan_id, month_from)
);

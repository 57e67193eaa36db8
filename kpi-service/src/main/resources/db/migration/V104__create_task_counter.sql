-- What task targets need to know of each assignment, fed by task.*.
create table assignment_copy (
    assignment_id    uuid    not null,
    plan_id          uuid    not null,
    task_id          uuid,
    agency_code      text,
    due_on           date,
    closes_on        date,
    scheduled        date[]  not null default '{}',
    schedule_version bigint  not null,
    outcome          text    not null,
    done_on          date,
    outcome_version  bigint  not null,
    missed           date[]  not null default '{}',
    kept             date[]  not null default '{}',
    withdrawn        boolean not null default false,
    as_of            date    not null,
    constraint assignment_copy_assignment_id_pk primary key (assignment_id)
);
create index assignment_copy_plan_id_ix on assignment_copy (plan_id);
comment on column assignment_copy.missed is 'Due dates that passed; one that was kept, or is not scheduled any more, is not overdue';
comment on column assignment_copy.scheduled is 'Every due date of the schedule in force; empty when it was not told';
comment on column assignment_copy.withdrawn is 'The plan no longer names the unit as lead of the task: not counted';

-- Which unit leads which task by the plan in force.
create table plan_lead (
    plan_id     uuid not null,
    task_id     uuid not null,
    agency_code text not null,
    constraint plan_lead_plan_id_task_id_agency_code_pk primary key (plan_id, task_id, agency_code)
);

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

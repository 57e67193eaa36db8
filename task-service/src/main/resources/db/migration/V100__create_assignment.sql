-- One unit's share of one task of a plan.
create table assignment (
    id           uuid   not null,
    version      bigint not null,
    plan_id      uuid   not null,
    task_id      uuid   not null,
    agency_code  text   not null,
    issuer_code  text   not null,
    coordinating text[] not null,
    ordinal      int    not null,
    area         text   not null,
    status       text   not null,
    assigned_on  date   not null,
    due_on       date,
    next_due_on  date,
    closes_on    date,
    done_on      date,
    timeliness   text,
    sweep_on     date,
    task         jsonb  not null,
    progress     jsonb  not null,
    constraint assignment_id_pk primary key (id),
    constraint assignment_plan_id_task_id_agency_code_uq unique (plan_id, task_id, agency_code)
);
comment on table assignment is 'task and progress are the state; the other columns are projections of it for filters, the sweep and the export';
comment on column assignment.agency_code is 'The lead unit';
comment on column assignment.issuer_code is 'The agency that issued the plan';
comment on column assignment.next_due_on is 'Earliest day by which something that binds is still to be done';
comment on column assignment.sweep_on is 'First day on which the deadline sweep has something to tell; null when no day will';

create index assignment_plan_id_ordinal_id_ix on assignment (plan_id, ordinal, id);
create index assignment_agency_code_ix on assignment (agency_code);
create index assignment_issuer_code_ix on assignment (issuer_code);
create index assignment_coordinating_ix on assignment using gin (coordinating);
create index assignment_sweep_on_ix on assignment (sweep_on) where sweep_on is not null;

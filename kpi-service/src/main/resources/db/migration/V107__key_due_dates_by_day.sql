-- A plan's amendment numbers due dates anew: only the day says which one was missed or kept. Which days were meant by
-- the numbers stored so far is not known any more.
alter table assignment_copy
    drop column missed,
    drop column kept,
    add column missed      date[]  not null default '{}',
    add column kept        date[]  not null default '{}',
    add column scheduled   date[]  not null default '{}',
    add column task_id     uuid,
    add column agency_code text,
    add column withdrawn   boolean not null default false;
comment on column assignment_copy.missed is 'Due dates that passed; one that was kept, or is not scheduled any more, is not overdue';
comment on column assignment_copy.scheduled is 'Every due date of the schedule in force; empty when it was not told';
comment on column assignment_copy.withdrawn is 'The plan no longer names the unit as lead of the task: not counted';
update task_counter set overdue = 0 where overdue <> 0;

-- Which unit leads which task by the plan in force.
create table plan_lead (
    plan_id     uuid not null,
    task_id     uuid not null,
    agency_code text not null,
    constraint plan_lead_plan_id_task_id_agency_code_pk primary key (plan_id, task_id, agency_code)
);

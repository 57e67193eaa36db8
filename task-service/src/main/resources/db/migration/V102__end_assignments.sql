-- Plans end: closed, cancelled or superseded.
alter table assignment add column owed_until date;
comment on column assignment.owed_until is 'Day the plan was closed, after which no due date is missed any more; null while it runs';

alter table plan_copy alter column title drop not null;
alter table plan_copy add column status text not null default 'ACTIVE';
comment on table plan_copy is 'Which version of each plan is known here, fed by plan.activated, plan.amended and plan.closed';
comment on column plan_copy.title is 'Null when the end of the plan was the first thing heard of it';

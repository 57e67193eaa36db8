-- Plans end: closed, cancelled or superseded.
alter table assignment add column owed_until date;
comment on column assignment.owed_until is 'Day the plan was closed, after which no due date is missed any more; null while it runs';

alter table plan_copy alter column title drop not null;
alter table plan_copy add column status text not null default 'ACTIVE';
alter table plan_copy add column end_version bigint not null default 0;
alter table plan_copy add column ended_on date;
comment on table plan_copy is 'Which version of each plan is known here, fed by plan.activated, plan.amended and plan.closed';
comment on column plan_copy.version is 'Of the content; 0 while only the end is known';
comment on column plan_copy.end_version is 'Of the last end, even when content newer than it is known; 0 when none is';
comment on column plan_copy.title is 'Null when the end of the plan was the first thing heard of it';

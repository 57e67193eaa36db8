-- How far a target is from being reached, why it is on track or at risk, and what a person said instead.
alter table assessment
    add column gap                 numeric,
    add column missing             bigint,
    add column reason              text,
    add column looked_on           date not null default date '1970-01-01',
    add column override_status     text,
    add column override_reason     text,
    add column override_by         text,
    add column override_at         timestamptz,
    add column override_expires_on date,
    add column override_evidence   text,
    add constraint assessment_override_ck check (num_nulls(override_status, override_reason, override_by, override_at, override_expires_on) in (0, 5));
comment on column assessment.status is 'As computed; an override that has not expired counts instead of it';
comment on column assessment.gap is 'Distance from the target, negative while it is not reached: percentage points, counts or ranks';
comment on column assessment.missing is 'By how much the count above the line would have to change over today''s denominator';
comment on column assessment.reason is 'Code and numbers of the rule that found ON_TRACK or AT_RISK, as JSON';
comment on column assessment.looked_on is 'When the passing of time was last taken into account, or counts changed it';
comment on column assessment.override_expires_on is 'Last day on which the override counts';
create index assessment_stale_ix on assessment (looked_on) where not settled;
create index assessment_override_ix on assessment (override_expires_on) where override_status is not null;

alter table assessment_history
    add column gap                 numeric,
    add column missing             bigint,
    add column reason              text,
    add column cause               text not null default 'FIGURES',
    add column override_status     text,
    add column override_reason     text,
    add column override_by         text,
    add column override_at         timestamptz,
    add column override_expires_on date,
    add column override_evidence   text,
    add constraint assessment_history_cause_ck
        check (cause in ('FIGURES', 'DEFINITION', 'OVERRIDDEN', 'OVERRIDE_WITHDRAWN', 'OVERRIDE_EXPIRED'));

-- Which events told of an assignment.
create table assignment_event (
    assignment_id uuid   not null,
    event_id      text   not null,
    fact          text   not null,
    version       bigint not null,
    occurred_on   date   not null,
    constraint assignment_event_assignment_id_event_id_pk primary key (assignment_id, event_id)
);

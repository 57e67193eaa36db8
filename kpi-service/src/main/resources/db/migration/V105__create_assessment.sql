-- One target in one period: its figures and where it stands.
create table assessment (
    id                 uuid    not null,
    plan_id            uuid    not null,
    target_code        text    not null,
    agency_code        text    not null,
    year               int     not null,
    period             text    not null,
    period_from        date    not null,
    period_to          date    not null,
    definition_version int     not null,
    numerator          bigint,
    denominator        bigint,
    value              numeric,
    parts              text,
    status             text    not null,
    provisional        boolean not null,
    data_as_of         date,
    covers_to          date,
    settled            boolean not null,
    version            bigint  not null,
    assessed_at        timestamptz not null,
    constraint assessment_id_pk primary key (id),
    constraint assessment_plan_id_target_code_year_period_uq unique (plan_id, target_code, year, period)
);
comment on column assessment.parts is 'Each ratio of a composite formula, as JSON';
comment on column assessment.covers_to is 'End of the newest data window that went into the figures';
comment on column assessment.settled is 'Assessed after the period ended, so that the passing of time changes nothing more';
create index assessment_agency_code_year_ix on assessment (agency_code, year);
create index assessment_plan_id_target_code_period_ix on assessment (plan_id, target_code, period_from, period_to);
create index assessment_open_ix on assessment (period_to) where not settled;

create table assessment_history (
    assessment_id      uuid    not null,
    version            bigint  not null,
    definition_version int     not null,
    numerator          bigint,
    denominator        bigint,
    value              numeric,
    parts              text,
    status             text    not null,
    provisional        boolean not null,
    data_as_of         date,
    covers_to          date,
    assessed_at        timestamptz not null,
    constraint assessment_history_assessment_id_version_pk primary key (assessment_id, version)
);
comment on table assessment_history is 'Append-only: every state an assessment has had, the present one included';

-- This service's copy of active plans, fed by plan.activated.
create table plan_copy (
    plan_id     uuid   not null,
    agency_code text   not null,
    number      text,
    title       text   not null,
    year_from   int    not null,
    year_to     int    not null,
    version     bigint not null,
    constraint plan_copy_plan_id_pk primary key (plan_id)
);
create index plan_copy_agency_code_ix on plan_copy (agency_code);

create table plan_superior (
    plan_id     uuid not null,
    superior_id uuid not null,
    constraint plan_superior_plan_id_superior_id_pk primary key (plan_id, superior_id)
);
create index plan_superior_superior_id_ix on plan_superior (superior_id);

create table target_copy (
    plan_id       uuid    not null,
    code          text    not null,
    text          text    not null,
    area          text    not null,
    indicator     text    not null,
    operator      text    not null,
    value         numeric,
    stretch_value numeric,
    unit          text,
    strength      text    not null,
    period        text    not null,
    scope         text,
    constraint target_copy_plan_id_code_pk primary key (plan_id, code)
);
create index target_copy_indicator_ix on target_copy (indicator);

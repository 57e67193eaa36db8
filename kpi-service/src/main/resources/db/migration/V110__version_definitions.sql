-- Definitions have versions with effective dates; agencies have their own.
alter table indicator add column ambiguity_note_en text;
alter table indicator add column effective_from date not null default date '2000-01-01';
alter table indicator add column owner text;
comment on column indicator.effective_from is 'It judges periods that begin on this day or later, until the next version does';
comment on column indicator.owner is 'Agency it belongs to, with all below; null for the suite''s own';

-- Tells every replica that there is a version it has not read. From a sequence: what is rolled back never comes again.
create sequence catalogue_stamp_seq;
create table catalogue_stamp (
    only_one boolean not null default true,
    stamp    bigint  not null,
    constraint catalogue_stamp_only_one_pk primary key (only_one),
    constraint catalogue_stamp_only_one_ck check (only_one)
);
insert into catalogue_stamp (stamp) values (nextval('catalogue_stamp_seq'));

create function stamp_catalogue() returns trigger language plpgsql as $$
begin
    update catalogue_stamp set stamp = nextval('catalogue_stamp_seq');
    return null;
end $$;
create trigger indicator_stamp after insert or update or delete on indicator
    for each row execute function stamp_catalogue();

-- Definitions that gained a version with an upgrade of the suite, until what it judges was looked at.
create table indicator_upgrade (
    code        text not null,
    judges_from date not null,
    looked_to   uuid,
    constraint indicator_upgrade_code_pk primary key (code)
);
comment on column indicator_upgrade.judges_from is 'First day of the first periods that may be judged otherwise';
comment on column indicator_upgrade.looked_to is 'Assessment up to which all were looked at, in the order of their identifiers';

alter table target_copy add column baseline_year int;
comment on column target_copy.baseline_year is 'Reporting year the target is compared with';

alter table assessment add column pinned_version int;
alter table assessment add column pinned_indicator text;
comment on column assessment.pinned_version is 'Version of the definition somebody applied on purpose; null: the period tells';
comment on column assessment.pinned_indicator is 'Code of that definition: a target amended to another indicator is judged by its period again';

-- Numbers that a superior sets for targets that name none. Every state is kept; the current one counts.
create table target_threshold (
    plan_id         uuid        not null,
    target_code     text        not null,
    version         bigint      not null,
    current         boolean     not null,
    withdrawn       boolean     not null,
    indicator       text        not null,
    operator        text        not null,
    value           numeric,
    stretch_value   numeric,
    baseline_year   int,
    document_number text,
    document_date   date,
    issuer          text,
    reason          text        not null,
    set_by          text        not null,
    set_at          timestamptz not null,
    constraint target_threshold_plan_id_target_code_version_pk primary key (plan_id, target_code, version),
    constraint target_threshold_value_ck check (withdrawn = (value is null))
);
comment on column target_threshold.indicator is 'What it was set for: it judges no other indicator or comparison that takes over the code';
create unique index target_threshold_current_ix on target_threshold (plan_id, target_code) where current;

-- A target with the number it is judged by: the plan's own, else the one set for it.
create view target_in_force as
select t.plan_id, t.code, t.text, t.area, t.indicator, t.operator,
       coalesce(t.value, s.value) as value,
       coalesce(t.stretch_value, s.stretch_value) as stretch_value,
       t.unit, t.strength, t.period, t.scope,
       coalesce(t.baseline_year, s.baseline_year) as baseline_year
from target_copy t
left join target_threshold s on s.plan_id = t.plan_id and s.target_code = t.code and s.current and not s.withdrawn
    and s.indicator = t.indicator and s.operator = t.operator
    and t.value is null and t.operator in ('EXTERNAL_TARGET', 'RANK_GROUP');

-- What is to become the next version of an agency's definition.
create sequence indicator_draft_version_seq;
create table indicator_draft (
    code              text        not null,
    owner             text        not null,
    name              text        not null,
    name_en           text        not null,
    direction         text        not null,
    formula           jsonb       not null,
    ambiguity_note    text,
    ambiguity_note_en text,
    version           bigint      not null,
    edited_by         text        not null,
    edited_at         timestamptz not null,
    constraint indicator_draft_code_pk primary key (code)
);

-- Who published a version; the suite's own were published by nobody here.
alter table indicator add column published_by text;
alter table indicator add column published_at timestamptz;

-- Which version somebody applied to which periods, and why. The assessments themselves are pinned.
create table indicator_application (
    id          uuid        not null,
    code        text        not null,
    version     int         not null,
    agency_code text,
    years       int[]       not null,
    periods     text[]      not null,
    assessments int         not null,
    changed     int         not null,
    reason      text        not null,
    applied_by  text        not null,
    applied_at  timestamptz not null,
    constraint indicator_application_id_pk primary key (id)
);
create index indicator_application_code_ix on indicator_application (code, applied_at);
comment on column indicator_application.agency_code is 'Applied to plans of this agency and those below; null: to all';
comment on column indicator_application.periods is 'Empty: every period of the years';

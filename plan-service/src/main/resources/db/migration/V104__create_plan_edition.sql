alter table plan
    add column signer          text,
    add column signer_position text,
    add column file_sha256     text,
    add column stamps          jsonb,
    add column ended_on        date,
    add column ended_at        timestamptz,
    add column ended_reason    text,
    add column superseded_by   uuid;
comment on column plan.stamps is 'Electronic signatures on the signed file: by, kind, at';
comment on column plan.ended_on is 'Last day of the plan; ended_at is the moment it was told';

create table plan_edition (
    plan_id            uuid        not null,
    number             int         not null,
    effective_on       date        not null,
    reason             text,
    decision_number    text,
    decision_signed_on date,
    content            jsonb       not null,
    in_force_by        text        not null,
    in_force_via       text        not null,
    in_force_at        timestamptz not null,
    constraint plan_edition_plan_id_number_pk primary key (plan_id, number),
    constraint plan_edition_plan_id_fk foreign key (plan_id) references plan (id)
);
comment on table plan_edition is 'What a plan said when it came into force, once and for all';
comment on column plan_edition.effective_on is 'From which day it applies; in_force_at is when the suite heard of it';

create table plan_amendment (
    plan_id            uuid        not null,
    effective_on       date        not null,
    reason             text        not null,
    decision_number    text,
    decision_signed_on date,
    content            jsonb       not null,
    matches            jsonb       not null,
    proposed_by        text        not null,
    proposed_at        timestamptz not null,
    constraint plan_amendment_plan_id_pk primary key (plan_id),
    constraint plan_amendment_plan_id_fk foreign key (plan_id) references plan (id)
);
comment on table plan_amendment is 'The one later edition that is proposed and not yet in force';

create table plan_history (
    plan_id uuid        not null,
    version bigint      not null,
    at      timestamptz not null,
    by      text        not null,
    via     text        not null,
    act     text        not null,
    status  text        not null,
    remark  text,
    detail  jsonb,
    constraint plan_history_plan_id_version_pk primary key (plan_id, version),
    constraint plan_history_plan_id_fk foreign key (plan_id) references plan (id)
);
comment on table plan_history is 'Every change of a plan: who, when, through which system. Only ever added to';

create table plan_comment (
    id          uuid        not null,
    plan_id     uuid        not null,
    agency_code text        not null,
    by          text        not null,
    via         text        not null,
    at          timestamptz not null,
    pointer     text,
    text        text        not null,
    constraint plan_comment_id_pk primary key (id),
    constraint plan_comment_plan_id_fk foreign key (plan_id) references plan (id)
);
create index plan_comment_plan_id_id_ix on plan_comment (plan_id, id);
comment on column plan_comment.pointer is 'JSON pointer to what of the plan it is about';

create table plan (
    id                    uuid        not null,
    issuer_code           text        not null,
    number                text,
    title                 text        not null,
    kind                  text        not null,
    signed_on             date,
    year_from             int         not null,
    year_to               int         not null,
    superior_plan_numbers text[]      not null,
    status                text        not null,
    edition               int         not null,
    shown_below           boolean     not null,
    identity              text        not null,
    folded_number         text,
    search_text           text        not null,
    leaf_count            int         not null,
    group_count           int         not null,
    typed_count           int         not null,
    target_count          int         not null,
    version               bigint      not null,
    imported_by           text        not null,
    imported_via          text        not null,
    imported_at           timestamptz not null,
    activated_by          text,
    activated_at          timestamptz,
    accepted_findings     text[]      not null,
    accepted_reason       text,
    constraint plan_id_pk primary key (id),
    constraint plan_issuer_code_fk foreign key (issuer_code) references agency (code),
    constraint plan_years_ck check (year_from <= year_to)
);
create unique index plan_issuer_code_identity_uq on plan (issuer_code, identity) where status <> 'CANCELLED';
comment on column plan.edition is 'How many times its content came into force';
comment on column plan.shown_below is 'Whether the agencies below the issuer see it';
comment on column plan.identity is 'What makes it the same plan of its issuer: folded number and year, or folded title and years';
create index plan_folded_number_ix on plan (folded_number);

create table plan_legal_basis (
    plan_id   uuid not null,
    position  int  not null,
    type      text not null,
    number    text not null,
    signed_on date,
    issuer    text,
    title     text,
    constraint plan_legal_basis_plan_id_position_pk primary key (plan_id, position),
    constraint plan_legal_basis_plan_id_fk foreign key (plan_id) references plan (id)
);

create table plan_task (
    plan_id            uuid    not null,
    ordinal            int     not null,
    task_id            uuid    not null,
    no                 text,
    section            text,
    area               text    not null,
    is_group           boolean not null,
    parent             int,
    content            text    not null,
    leads              text[]  not null,
    coordinating       text[]  not null,
    products           text[]  not null,
    deadline_text      text,
    deadline           jsonb,
    deadline_typed     boolean not null,
    deadline_note      text,
    deadline_by        text,
    lead_codes         text[],
    coordinating_codes text[],
    constraint plan_task_plan_id_ordinal_pk primary key (plan_id, ordinal),
    constraint plan_task_plan_id_fk foreign key (plan_id) references plan (id)
);
comment on column plan_task.deadline_text is 'The cell as printed, never changed';
comment on column plan_task.lead_codes is 'Agencies the printed leads meant on the day of activation';

create table plan_target (
    plan_id       uuid not null,
    position      int  not null,
    code          text not null,
    text          text not null,
    area          text not null,
    indicator     text not null,
    operator      text not null,
    value         numeric,
    stretch_value numeric,
    unit          text,
    strength      text not null,
    period        text not null,
    scope         text,
    baseline_year int,
    same_as       text,
    constraint plan_target_plan_id_position_pk primary key (plan_id, position),
    constraint plan_target_plan_id_fk foreign key (plan_id) references plan (id)
);

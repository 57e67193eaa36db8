-- What can be counted and what is computed from it; loaded from the catalogue files at start.
create table metric (
    code         text not null,
    metric_group text not null,
    name         text not null,
    kind         text not null,
    source       text not null,
    constraint metric_code_pk primary key (code),
    constraint metric_kind_ck check (kind in ('FLOW', 'OPENING', 'CLOSING', 'POINT'))
);

create table indicator (
    code           text  not null,
    version        int   not null,
    name           text  not null,
    name_en        text  not null,
    unit           text  not null,
    direction      text  not null,
    source         text  not null,
    formula        jsonb not null,
    ambiguity_note text,
    constraint indicator_code_version_pk primary key (code, version)
);
comment on table indicator is 'A version never changes once loaded: a new meaning is a new version';

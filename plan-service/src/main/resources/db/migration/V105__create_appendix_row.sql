create table plan_appendix_import (
    plan_id        uuid        not null,
    id             uuid        not null,
    file_sha256    text        not null,
    first_position int         not null,
    last_position  int         not null,
    imported_by    text        not null,
    imported_via   text        not null,
    imported_at    timestamptz not null,
    constraint plan_appendix_import_plan_id_id_pk primary key (plan_id, id),
    constraint plan_appendix_import_plan_id_fk foreign key (plan_id) references plan (id)
);
comment on table plan_appendix_import is 'Office files read into a draft; kept also when a later one took the place of its rows';

create table plan_appendix_row (
    plan_id          uuid   not null,
    position         int    not null,
    table_number     int    not null,
    row_number       int    not null,
    kind             text   not null,
    cells            text[] not null,
    confidence       int    not null,
    doubts           text[] not null,
    task_id          uuid,
    confirmed_by     text,
    confirmed_via    text,
    confirmed_at     timestamptz,
    confirmed_sha256 text,
    constraint plan_appendix_row_plan_id_position_pk primary key (plan_id, position),
    constraint plan_appendix_row_plan_id_fk foreign key (plan_id) references plan (id),
    constraint plan_appendix_row_confirmed_ck check (
        (confirmed_at is null) = (confirmed_by is null)
        and (confirmed_at is null) = (confirmed_via is null)
        and (confirmed_at is null) = (confirmed_sha256 is null))
);
comment on column plan_appendix_row.position is 'Place among all rows ever read from files into this plan; never used again';
comment on column plan_appendix_row.task_id is 'The task or group it became; a person may have taken it out since';
comment on column plan_appendix_row.confirmed_sha256 is 'Of the row and its task as they stood';
create index plan_appendix_row_plan_id_task_id_ix on plan_appendix_row (plan_id, task_id);

create table plan_appendix_confirmation (
    id       bigint      generated always as identity,
    plan_id  uuid        not null,
    position int         not null,
    act      text        not null,
    sha256   text        not null,
    by       text        not null,
    via      text        not null,
    at       timestamptz not null,
    constraint plan_appendix_confirmation_id_pk primary key (id),
    constraint plan_appendix_confirmation_plan_id_fk foreign key (plan_id) references plan (id)
);
comment on table plan_appendix_confirmation is 'Who confirmed a reading and who withdrew that; only added to';
create index plan_appendix_confirmation_plan_id_ix on plan_appendix_confirmation (plan_id, id);

create unique index plan_task_plan_id_task_id_uq on plan_task (plan_id, task_id);

-- What was rebuilt from the stored facts, and what was found to differ.
create table rebuild (
    id           uuid        not null,
    state        text        not null,
    agency_code  text,
    dry_run      boolean     not null,
    requested_by text        not null,
    started_at   timestamptz not null,
    ended_at     timestamptz,
    found        text        not null,
    failure      text,
    constraint rebuild_id_pk primary key (id),
    constraint rebuild_state_ck check (state in ('RUNNING', 'DONE', 'FAILED'))
);
comment on column rebuild.found is 'What was found of each kind of derived state, as JSON';

-- What becomes of rows that break an invariant, by the system they come from.
create table dossier_source (
    source                text        not null,
    on_imbalance          text        not null,
    on_carry_over_break   text        not null,
    version               bigint      not null,
    changed_by            text        not null,
    changed_at            timestamptz not null,
    constraint dossier_source_source_pk primary key (source),
    constraint dossier_source_on_imbalance_ck check (on_imbalance in ('REJECT', 'QUARANTINE')),
    constraint dossier_source_on_carry_over_break_ck check (on_carry_over_break in ('REJECT', 'QUARANTINE', 'ACCEPT'))
);
comment on table dossier_source is 'A source without a row has the default: imbalance is rejected, a broken carry-over quarantined';

-- Rows kept aside because they break an invariant. At most one is open for each thing a source reports about.
create table dossier_quarantine (
    id            uuid        not null,
    batch_id      uuid        not null,
    source        text        not null,
    row_no        bigint      not null,
    agency_code   text        not null,
    window_from   date        not null,
    window_to     date        not null,
    subject       text        not null,
    revision      bigint      not null,
    row           jsonb       not null,
    code          text        not null,
    pointer       text        not null,
    args          jsonb       not null,
    state         text        not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    changed_by    text        not null,
    changed_at    timestamptz not null,
    closing_batch uuid,
    reason        text,
    version       bigint      not null,
    constraint dossier_quarantine_id_pk primary key (id),
    constraint dossier_quarantine_state_ck check (state in ('OPEN', 'REPLAYED', 'DISCARDED'))
);
create unique index dossier_quarantine_open_ix
    on dossier_quarantine (source, agency_code, window_from, subject) where state = 'OPEN';
-- what was settled before, looked up for every row that breaks a rule
create index dossier_quarantine_closed_ix
    on dossier_quarantine (source, agency_code, window_from, subject) where state <> 'OPEN';
create index dossier_quarantine_batch_id_row_no_ix on dossier_quarantine (batch_id, row_no);
create index dossier_quarantine_agency_code_ix on dossier_quarantine (agency_code, id);
comment on column dossier_quarantine.row is 'As understood when it was read: codes in today''s form, totals left out stay out';
comment on column dossier_quarantine.args is 'Arguments of the text of `code`';
comment on column dossier_quarantine.closing_batch is 'The import that took it, or that brought a newer revision of it';
comment on column dossier_quarantine.reason is 'Why it was discarded by a person; absent when a newer revision took its place';

create table dossier_quarantine_change (
    quarantine_id uuid        not null,
    version       bigint      not null,
    action        text        not null,
    row           jsonb       not null,
    code          text        not null,
    changed_by    text        not null,
    changed_at    timestamptz not null,
    constraint dossier_quarantine_change_pk primary key (quarantine_id, version)
);
comment on table dossier_quarantine_change is 'Append-only: how each quarantined row was before each change of it, and who had made it so';

-- Every import by its end, also one of which nothing was taken.
alter table dossier_batch add column agency_code text;
alter table dossier_batch add column accepted boolean not null default true;
alter table dossier_batch add column replay boolean not null default false;
alter table dossier_batch add column quarantined bigint not null default 0;
alter table dossier_batch add column not_taken bigint not null default 0;
alter table dossier_batch add column displaced bigint not null default 0;
alter table dossier_batch add column rows jsonb;
alter table dossier_batch add column rows_truncated boolean not null default false;
alter table dossier_batch add column new_procedures bigint not null default 0;
alter table dossier_batch add column first_new_procedures text[] not null default '{}';
comment on table dossier_batch is 'Who pushed what, when: one row per import that changed something or was refused';
comment on column dossier_batch.agency_code is 'Agency of who pushed it: whom it is shown to';
comment on column dossier_batch.displaced is 'Stored rows of another source or grain that gave way';
comment on column dossier_batch.rows is 'What became of its rows, as answered; absent for a refused batch';
create index dossier_batch_recorded_at_ix on dossier_batch (recorded_at, id);

-- Procedures rows were pushed about, by their national code. Nobody waits for a register to know a code.
create table procedure (
    code          text        not null,
    name          text,
    field_code    text,
    level         text,
    confirmed     boolean     not null,
    first_batch   uuid        not null,
    first_source  text        not null,
    first_seen_at timestamptz not null,
    version       bigint      not null,
    changed_by    text,
    changed_at    timestamptz,
    constraint procedure_code_pk primary key (code),
    constraint procedure_level_ck check (level in ('MINISTRY', 'PROVINCE', 'COMMUNE'))
);
comment on column procedure.field_code is 'First told by a row; a person may correct it';

create table procedure_publisher (
    code      text not null,
    publisher text not null,
    constraint procedure_publisher_code_publisher_pk primary key (code, publisher)
);
comment on table procedure_publisher is 'Suffixes of localised codes seen for a procedure';

-- A final month that an administrator hands to another system.
alter table agency_window add column handed_to text;
comment on column agency_window.handed_to is 'Source whose next import replaces the month as a whole, although it is final; no third source may meanwhile';

create table dossier_takeover (
    id          uuid        not null,
    agency_code text        not null,
    window_from date        not null,
    window_to   date        not null,
    from_source text        not null,
    to_source   text        not null,
    reason      text        not null,
    decided_by  text        not null,
    decided_at  timestamptz not null,
    constraint dossier_takeover_id_pk primary key (id)
);
create index dossier_takeover_agency_code_ix on dossier_takeover (agency_code, id);

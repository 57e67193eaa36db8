-- Whole forms that measurements are taken from: a survey with its distribution, an index as published.
-- Revisions are kept; the current one counts.
create table measured_form (
    id          uuid        not null,
    kind        text        not null,
    agency_code text        not null,
    subject     text        not null,
    window_from date        not null,
    window_to   date        not null,
    content     jsonb       not null,
    data_as_of  date        not null,
    provisional boolean     not null,
    revision    bigint      not null,
    current     boolean     not null,
    evidence    text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    constraint measured_form_id_pk primary key (id),
    constraint measured_form_place_revision_uq
        unique (kind, agency_code, subject, window_from, window_to, revision),
    constraint measured_form_kind_ck check (kind in ('SURVEY', 'INDEX')),
    constraint measured_form_window_ck check (window_from <= window_to)
);
create unique index measured_form_current_ix on measured_form (kind, agency_code, subject, window_from, window_to)
    where current;
comment on column measured_form.subject is 'Which survey or index';
comment on column measured_form.content is 'What the form says besides; decimals as text, so that none is rounded';

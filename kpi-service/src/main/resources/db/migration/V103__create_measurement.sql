-- Counts no system pushes, entered with evidence. Revisions are kept; the current one counts.
create table measurement (
    id          uuid        not null,
    agency_code text        not null,
    metric      text        not null,
    window_from date        not null,
    window_to   date        not null,
    value       bigint      not null,
    data_as_of  date        not null,
    provisional boolean     not null,
    revision    bigint      not null,
    current     boolean     not null,
    evidence    text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    constraint measurement_id_pk primary key (id),
    constraint measurement_agency_code_metric_window_revision_uq
        unique (agency_code, metric, window_from, window_to, revision),
    constraint measurement_window_ck check (window_from <= window_to)
);
create unique index measurement_current_ix on measurement (agency_code, metric, window_from, window_to) where current;

-- Reports as they were assembled. A later look at the same period is another revision.
create table report (
    id           uuid        not null,
    agency_code  text        not null,
    regime       text        not null,
    period_code  text        not null,
    year         int         not null,
    window_from  date        not null,
    window_to    date        not null,
    revision     int         not null,
    cut_off      timestamptz not null,
    hash         text        not null,
    content      text        not null,
    docx         bytea       not null,
    docx_hash    text        not null,
    assembled_at timestamptz not null,
    assembled_by text        not null,
    constraint report_id_pk primary key (id),
    constraint report_agency_code_regime_year_period_code_revision_uq
        unique (agency_code, regime, year, period_code, revision)
);
comment on column report.content is 'Canonical JSON; hash is its SHA-256';
create trigger report_append_only before update or delete or truncate on report
    for each statement execute function refuse_change();

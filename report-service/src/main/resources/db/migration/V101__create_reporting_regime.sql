-- Every version of every reporting regime. A change is a new row.
create table reporting_regime (
    code        text        not null,
    version     bigint      not null,
    valid_from  date        not null,
    body        jsonb       not null,
    recorded_at timestamptz not null,
    constraint reporting_regime_code_version_pk primary key (code, version)
);
create trigger reporting_regime_append_only before update or delete or truncate on reporting_regime
    for each statement execute function refuse_change();

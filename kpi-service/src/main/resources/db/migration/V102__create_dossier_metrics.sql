-- Who pushed what, when: one row per accepted import.
create table dossier_batch (
    id          uuid        not null,
    source      text        not null,
    pushed_by   text        not null,
    recorded_at timestamptz not null,
    created     bigint      not null,
    updated     bigint      not null,
    unchanged   bigint      not null,
    rejected    bigint      not null,
    constraint dossier_batch_id_pk primary key (id)
);

-- Cumulative snapshots as pushed, the newest revision of each. A null count was not reported.
create table dossier_row (
    agency_code    text    not null,
    window_from    date    not null,
    window_to      date    not null,
    subject        text    not null,
    procedure_code text,
    field_code     text,
    publisher      text,
    source         text    not null,
    revision       bigint  not null,
    data_as_of     date    not null,
    provisional    boolean not null,
    batch_id       uuid    not null,
    carried_over                   bigint,
    received_online                bigint,
    received_direct                bigint,
    received_postal                bigint,
    received_total                 bigint,
    resolved_early                 bigint,
    resolved_on_time               bigint,
    resolved_overdue               bigint,
    resolved_total                 bigint,
    returned                       bigint,
    withdrawn                      bigint,
    pending_in_time                bigint,
    pending_overdue                bigint,
    awaiting_supplement            bigint,
    pending_total                  bigint,
    processed_online               bigint,
    processed_fully_online         bigint,
    tracked_and_synced             bigint,
    handled_in_system              bigint,
    input_digitised                bigint,
    result_digitised               bigint,
    result_issued_electronically   bigint,
    reused_data_items              bigint,
    reusable_data_items            bigint,
    applicants_reusing_documents   bigint,
    applicants_total               bigint,
    fee_bearing                    bigint,
    fee_paid_online                bigint,
    payment_tx_total               bigint,
    payment_tx_online              bigint,
    internal_transfer_total        bigint,
    internal_transfer_electronic   bigint,
    boundary_free_received         bigint,
    apology_letters                bigint,
    constraint dossier_row_agency_code_window_from_subject_pk primary key (agency_code, window_from, subject)
) partition by range (window_from);
comment on column dossier_row.subject is 'What the counts are about: national procedure code, field:<code>, or empty for the agency as a whole';
comment on column dossier_row.publisher is 'Suffix of a localised procedure code';

do $$
begin
    for reporting_year in 2024..2035 loop
        execute format(
            'create table dossier_row_%s partition of dossier_row for values from (%L) to (%L)',
            reporting_year, make_date(reporting_year - 1, 12, 15), make_date(reporting_year, 12, 15));
    end loop;
end $$;
create table dossier_row_other partition of dossier_row default;

-- Totals of one agency and window over all its rows: what indicators and dossier-metrics.ingested are made of.
create table agency_window (
    agency_code text    not null,
    window_from date    not null,
    window_to   date    not null,
    grain       text    not null,
    source      text    not null,
    row_count   bigint  not null,
    data_as_of  date,
    provisional boolean not null,
    version     bigint  not null,
    carried_over                   bigint,
    received_online                bigint,
    received_direct                bigint,
    received_postal                bigint,
    received_total                 bigint,
    resolved_early                 bigint,
    resolved_on_time               bigint,
    resolved_overdue               bigint,
    resolved_total                 bigint,
    returned                       bigint,
    withdrawn                      bigint,
    pending_in_time                bigint,
    pending_overdue                bigint,
    awaiting_supplement            bigint,
    pending_total                  bigint,
    processed_online               bigint,
    processed_fully_online         bigint,
    tracked_and_synced             bigint,
    handled_in_system              bigint,
    input_digitised                bigint,
    result_digitised               bigint,
    result_issued_electronically   bigint,
    reused_data_items              bigint,
    reusable_data_items            bigint,
    applicants_reusing_documents   bigint,
    applicants_total               bigint,
    fee_bearing                    bigint,
    fee_paid_online                bigint,
    payment_tx_total               bigint,
    payment_tx_online              bigint,
    internal_transfer_total        bigint,
    internal_transfer_electronic   bigint,
    boundary_free_received         bigint,
    apology_letters                bigint,
    carried_mark bigint,
    pending_mark bigint,
    constraint agency_window_agency_code_window_from_pk primary key (agency_code, window_from),
    constraint agency_window_grain_ck check (grain in ('PROCEDURE', 'FIELD', 'AGENCY'))
);
comment on column agency_window.grain is 'One grain per agency and window: counting procedures and their fields would count twice';
comment on column agency_window.carried_mark is 'Of which subjects carry over how many, in no order: equal to the pending_mark of the month before when each of them carries over what it left';
comment on column agency_window.source is 'One source per agency and window: a month is never the sum of two systems';

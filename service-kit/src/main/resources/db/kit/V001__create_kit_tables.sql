-- Facts waiting to be published. Column names follow Debezium's outbox event router.
create table outbox (
    seq           bigint generated always as identity primary key,
    id            uuid        not null,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    payload       text        not null,
    time          timestamptz not null,
    headers       text
);
comment on table outbox is 'Rows are born in the business transaction and removed once Kafka has acknowledged them';
comment on column outbox.aggregatetype is 'Topic without the cchc. prefix';
comment on column outbox.headers is 'Further Kafka headers as a JSON object: traceparent, dead-letter reason';
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- Events already applied, by listener.
create table inbox (
    listener    text        not null,
    event_id    text        not null,
    recorded_at timestamptz not null default clock_timestamp(),
    constraint inbox_listener_event_id_pk primary key (listener, event_id)
);
create index inbox_recorded_at_ix on inbox using brin (recorded_at);

-- First answers to requests that carried an Idempotency-Key.
create table idempotency_key (
    caller       text        not null,
    key          text        not null,
    request_hash text        not null,
    status       int,
    location     text,
    etag         text,
    body         text,
    created_at   timestamptz not null default clock_timestamp(),
    constraint idempotency_key_caller_key_pk primary key (caller, key)
);
create index idempotency_key_created_at_ix on idempotency_key using brin (created_at);

-- Every fact heard, once, in the order it was taken in.
create table fact (
    seq         bigint      generated always as identity,
    event_id    text        not null,
    topic       text        not null,
    type        text        not null,
    fact_key    text        not null,
    agency_code text,
    plan_id     uuid,
    occurred_on date        not null,
    version     bigint      not null,
    payload     jsonb       not null,
    recorded_at timestamptz not null,
    figures_to  text        generated always as (coalesce(payload #>> '{window,to}', payload #>> '{period,to}')) stored,
    constraint fact_seq_pk primary key (seq),
    constraint fact_event_id_uq unique (event_id)
);
comment on column fact.figures_to is 'Last day (ISO) of the window or period the figures are of; null for facts without figures';

create index fact_agency_code_topic_figures_to_ix on fact (agency_code, topic, figures_to);
create index fact_plan_id_topic_ix on fact (plan_id, topic);
create index fact_payload_parent_code_ix on fact ((payload ->> 'parentCode')) where topic = 'agency';

create function agencies_ever_below(root text, cut_off timestamptz) returns setof text language sql stable as $$
    with recursive below(code) as (
        select root
        union
        select f.agency_code from fact f join below b on f.payload ->> 'parentCode' = b.code
        where f.topic = 'agency' and f.recorded_at <= cut_off
    )
    select code from below
$$;
comment on function agencies_ever_below is
    'The agency and all that stood below it at some time; who still did at the cut-off only their newest facts say';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger fact_append_only before update or delete or truncate on fact
    for each statement execute function refuse_change();

-- The last cut-off fixed, in microseconds since 1970. A sequence, because its value is visible at once and survives
-- a rollback.
create sequence journal_fixed as bigint minvalue 0 start 0;

create function journal_lock() returns bigint language sql immutable as 'select 4702111234474983745';

create function journal_fixed_at() returns timestamptz language sql volatile as
    $$ select timestamptz 'epoch' + last_value * interval '1 microsecond' from journal_fixed $$;

create function journal_now() returns timestamptz language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock_shared(journal_lock());
    return greatest(clock_timestamp(), journal_fixed_at() + interval '1 microsecond');
end $$;
comment on function journal_now is
    'The moment to stamp a fact with: later than every cut-off fixed, and no cut-off is fixed until the caller commits';

create function journal_fix(wanted timestamptz) returns timestamptz language plpgsql volatile as $$
declare
    present timestamptz;
    cut_off timestamptz;
begin
    perform pg_advisory_lock(journal_lock());
    present := greatest(clock_timestamp(), journal_fixed_at() + interval '1 microsecond');
    cut_off := coalesce(wanted, present);
    if cut_off > present then
        cut_off := null;
    else
        perform setval('journal_fixed', greatest((extract(epoch from cut_off) * 1000000)::bigint,
                                                 (select last_value from journal_fixed)));
    end if;
    perform pg_advisory_unlock(journal_lock());
    return cut_off;
exception
    when query_canceled or others then
        perform pg_advisory_unlock(journal_lock());
        raise;
end $$;
comment on function journal_fix is
    'Waits for the facts on their way and fixes a cut-off (the present when null); null when it lies in the future';

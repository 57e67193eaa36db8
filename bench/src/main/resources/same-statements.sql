-- What one move of an assignment does in the database, with nothing around it. Equal to the statements of task-service
-- (find, save) and of the outbox; the tables are copies with the same columns, indexes and rows.
\set n :client_id * :each + random(1, :each)
begin;
select id, version, agency_code, assigned_on, closes_on, task, progress
from bench_assignment where id = lpad(to_hex(:n::int), 32, '0')::uuid \gset
\set next :version + 1
\set reports :version % 2
update bench_assignment set version = :next::bigint, status = case :reports::int when 0 then 'RETURNED' else 'REPORTED_DONE' end,
    due_on = :closes_on::date, next_due_on = :closes_on::date,
    done_on = case :reports::int when 1 then :assigned_on::date end, timeliness = null,
    sweep_on = case :reports::int when 0 then :closes_on::date + 1 end, progress = :progress::jsonb
where id = :id::uuid and version = :version::bigint;
insert into bench_outbox (id, aggregatetype, aggregateid, type, payload, time, headers)
values (:id::uuid, 'task', :id::text, 'vn.cchc.task.reported-done.v1', :payload::text, now(), '{}');
commit;

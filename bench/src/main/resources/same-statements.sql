-- What one move of an assignment does in the database, with nothing around it. Equal to the statements of task-service
-- (find, save) and of the outbox; the tables are copies with the same columns, indexes and rows.
\set n :client_id * :each + random(1, :each)
begin;
select id, version, agency_code, assigned_on, closes_on, task, progress
from bench_assignment where id = lpad(to_hex(:n), 32, '0')::uuid \gset
update bench_assignment set version = :version + 1,
    status = case when :version % 2 = 0 then 'REPORTED_DONE' else 'RETURNED' end,
    due_on = :closes_on::date, next_due_on = :closes_on::date,
    done_on = case when :version % 2 = 0 then :assigned_on::date end, timeliness = null,
    sweep_on = case when :version % 2 = 0 then null else :closes_on::date + 1 end, progress = :progress::jsonb
where id = :id and version = :version;
insert into bench_outbox (id, aggregatetype, aggregateid, type, payload, time, headers)
values (:id, 'task', :id, 'vn.cchc.task.reported-done.v1', :payload, now(), '{}');
commit;

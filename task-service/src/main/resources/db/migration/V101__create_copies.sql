-- Which version of each plan is in force here, fed by plan.activated.
create table plan_copy (
    plan_id     uuid   not null,
    version     bigint not null,
    issuer_code text   not null,
    number      text,
    title       text   not null,
    constraint plan_copy_plan_id_pk primary key (plan_id)
);

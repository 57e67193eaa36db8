create table unit_class (
    code         text        not null,
    name         text        not null,
    aliases      text[]      not null,
    of_agency    text        not null,
    member_kinds text[]      not null,
    members      text[]      not null,
    version      bigint      not null,
    changed_by   text        not null,
    changed_at   timestamptz not null,
    constraint unit_class_code_pk primary key (code),
    constraint unit_class_of_agency_fk foreign key (of_agency) references agency (code)
);
create index unit_class_of_agency_ix on unit_class (of_agency);

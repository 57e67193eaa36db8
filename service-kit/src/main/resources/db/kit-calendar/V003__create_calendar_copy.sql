-- This service's copy of the working calendar, fed by calendar.changed.
create table calendar_copy (
    year    int    not null,
    version bigint not null,
    days    jsonb  not null,
    constraint calendar_copy_year_pk primary key (year)
);

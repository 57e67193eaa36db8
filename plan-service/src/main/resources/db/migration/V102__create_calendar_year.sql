create table calendar_year (
    year       int         not null,
    version    bigint      not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    constraint calendar_year_year_pk primary key (year)
);

create table calendar_day (
    year           int  not null,
    date           date not null,
    kind           text not null,
    name           text not null,
    status         text not null,
    basis_document text,
    constraint calendar_day_date_pk primary key (date),
    constraint calendar_day_year_fk foreign key (year) references calendar_year (year)
);
create index calendar_day_year_ix on calendar_day (year);

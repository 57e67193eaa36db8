create table note (id text primary key, text text not null, version bigint not null);
create table heard (seq bigint generated always as identity primary key, event_id text not null, note text not null, version bigint not null);

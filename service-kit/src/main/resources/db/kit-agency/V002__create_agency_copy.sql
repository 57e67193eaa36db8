-- This service's copy of the agency tree, fed by agency.changed.
create table agency_copy (
    code        text    not null,
    name        text    not null,
    kind        text    not null,
    parent_code text,
    valid_from  date,
    valid_to    date,
    merged_into text,
    version     bigint  not null,
    constraint agency_copy_code_pk primary key (code)
);
comment on column agency_copy.valid_to is 'Last day it exists; its place in the tree and what it counted stay';
create index agency_copy_parent_code_ix on agency_copy (parent_code);

create function agency_subtree(root text) returns setof text language sql stable as $$
    with recursive below(code) as (
        select root
        union
        select a.code from agency_copy a join below b on a.parent_code = b.code
    )
    select code from below
$$;
comment on function agency_subtree is 'The agency itself and everything below it; an unknown agency is its own only member';

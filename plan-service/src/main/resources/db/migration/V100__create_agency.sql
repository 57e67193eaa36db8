create table agency (
    code        text        not null,
    name        text        not null,
    kind        text        not null,
    parent_code text,
    valid_from  date,
    valid_to    date,
    merged_into text,
    aliases     text[]      not null,
    search_text text        not null,
    version     bigint      not null,
    changed_by  text        not null,
    changed_at  timestamptz not null,
    constraint agency_code_pk primary key (code),
    constraint agency_parent_code_fk foreign key (parent_code) references agency (code),
    constraint agency_merged_into_fk foreign key (merged_into) references agency (code),
    constraint agency_code_ck check (code ~ '^[A-Z][0-9]{2}([.][0-9A-Z]{2}){0,10}$'),
    constraint agency_valid_ck check (valid_from <= valid_to),
    constraint agency_merged_into_ck check (merged_into is null or valid_to is not null)
);
comment on column agency.search_text is 'Folded name and aliases: no diacritics, case or punctuation';
create index agency_parent_code_ix on agency (parent_code);
create index agency_aliases_ix on agency using gin (aliases);

create function agency_subtree(root text) returns setof text language sql stable as $$
    with recursive below(code) as (
        select root
        union
        select a.code from agency a join below b on a.parent_code = b.code
    )
    select code from below
$$;
comment on function agency_subtree is 'The agency itself and everything below it; an unknown agency is its own only member';

create function agency_ancestors(start text) returns setof text language sql stable as $$
    with recursive above(code) as (
        select parent_code from agency where code = start and parent_code is not null
        union
        select a.parent_code from agency a join above b on a.code = b.code where a.parent_code is not null
    )
    select code from above
$$;
comment on function agency_ancestors is 'Everything above the agency, without itself';

-- What is searched follows every write by itself: the words are generated columns, the vocabulary is kept by triggers.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create function search_fold(printed text) returns text language sql immutable strict parallel safe as $$
    select regexp_replace(
        lower(public.unaccent('public.unaccent', replace(printed, '&', ' va ')) collate "pg_c_utf8"),
        '[!-/:-@[-`{-~]+', ' ', 'g')
$$;
comment on function search_fold is
    'Without diacritics, case and punctuation, as folding.Folded does it; both normal forms of Unicode fold alike';

create function search_words(main text, more text[]) returns tsvector language sql immutable parallel safe as $$
    select setweight(to_tsvector('simple', search_fold(main)), 'A')
        || to_tsvector('simple', search_fold(array_to_string(more, ' ; ')))
$$;
comment on function search_words is 'The folded words with their places; those of the main text weigh more';

create function search_places(area text, leads text[], coordinating text[]) returns text[]
    language sql immutable parallel safe as $$
    select area || coalesce(leads, '{}') || coalesce(coordinating, '{}')
$$;
comment on function search_places is 'Area and agency codes a row is filtered by, in one index with its words';

alter table plan
    add column words tsvector generated always as (search_words(title, array[number])) stored;
alter table plan_task
    add column words tsvector generated always as (search_words(content, products)) stored,
    add column places text[] generated always as (search_places(area, lead_codes, coordinating_codes)) stored;
alter table plan_target
    add column words tsvector generated always as (search_words(text, array[code, scope])) stored,
    add column places text[] generated always as (array[area]) stored;
create index plan_words_ix on plan using gin (words);
create index plan_task_words_places_ix on plan_task using gin (words, places);
create index plan_target_words_places_ix on plan_target using gin (words, places);

create table plan_word (
    word    text not null,
    plan_id uuid not null,
    constraint plan_word_word_plan_id_pk primary key (word, plan_id),
    constraint plan_word_plan_id_fk foreign key (plan_id) references plan (id) on delete cascade
);
comment on table plan_word is
    'The vocabulary of each plan, to tell a misspelt word from one that does not occur; words that went may stay';
create index plan_word_word_trigram_ix on plan_word using gin (word gin_trgm_ops);

create function learn_words(plan uuid, words tsvector) returns void language sql as $$
    insert into plan_word (word, plan_id)
    select word, plan from unnest(tsvector_to_array(words)) word where length(word) <= 40
    on conflict do nothing
$$;
comment on function learn_words is 'Each plan has words of its own, so that two imports never wait for each other';

create function learn_inserted_words() returns trigger language plpgsql as $$
begin
    insert into plan_word (word, plan_id)
    select distinct word, plan_id from inserted, unnest(tsvector_to_array(words)) word where length(word) <= 40
    on conflict do nothing;
    return null;
end $$;
create function learn_row_words() returns trigger language plpgsql as $$
begin
    perform learn_words(new.plan_id, new.words);
    return null;
end $$;
create function learn_plan_words() returns trigger language plpgsql as $$
begin
    perform learn_words(new.id, new.words);
    return null;
end $$;

create trigger plan_task_inserted_words after insert on plan_task referencing new table as inserted
    for each statement execute function learn_inserted_words();
create trigger plan_target_inserted_words after insert on plan_target referencing new table as inserted
    for each statement execute function learn_inserted_words();
create trigger plan_inserted_words after insert on plan
    for each row execute function learn_plan_words();
create trigger plan_task_changed_words after update on plan_task
    for each row when (old.words is distinct from new.words) execute function learn_row_words();
create trigger plan_target_changed_words after update on plan_target
    for each row when (old.words is distinct from new.words) execute function learn_row_words();
create trigger plan_changed_words after update on plan
    for each row when (old.words is distinct from new.words) execute function learn_plan_words();

select learn_words(id, words) from plan;
select learn_words(plan_id, words) from plan_task;
select learn_words(plan_id, words) from plan_target;

alter table plan add column internal boolean not null default false;
comment on column plan.internal is 'Kept from the public read by its issuer, also when it is signed';

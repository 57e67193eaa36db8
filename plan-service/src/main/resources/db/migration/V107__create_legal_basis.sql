alter table plan add column folded_superiors text[] not null default '{}';
comment on column plan.folded_superiors is 'Numbers of the superior plans, folded: links are found by them whenever they are read';
create index plan_folded_superiors_ix on plan using gin (folded_superiors);

alter table plan_legal_basis
    add column document_key text not null,
    add column issuer_key   text,
    add column search_text  text not null;
comment on column plan_legal_basis.document_key is 'Type and number, folded: what makes two citations one document';
comment on column plan_legal_basis.issuer_key is 'The issuer as cited, folded and without abbreviations';
create index plan_legal_basis_document_key_ix on plan_legal_basis (document_key);

create table legal_basis (
    document_key text        not null,
    agency_code  text        not null,
    type         text        not null,
    number       text        not null,
    signed_on    date,
    issuer       text,
    issuer_key   text,
    title        text,
    search_text  text        not null,
    source       text        not null,
    version      bigint      not null,
    changed_by   text        not null,
    changed_at   timestamptz not null,
    constraint legal_basis_document_key_agency_code_pk primary key (document_key, agency_code)
);
comment on column legal_basis.agency_code is 'For whom and below whom it holds; empty for everybody';

create table activation_rule (
    agency_code text        not null,
    required    text[]      not null,
    note        text,
    version     bigint      not null,
    changed_by  text        not null,
    changed_at  timestamptz not null,
    constraint activation_rule_agency_code_pk primary key (agency_code),
    constraint activation_rule_agency_code_fk foreign key (agency_code) references agency (code)
);
comment on column activation_rule.required is 'Codes of findings that must not be left in plans of the agency and of those below';

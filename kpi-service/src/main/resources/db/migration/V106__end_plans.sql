-- Plans end: closed, cancelled or superseded.
alter table plan_copy add column status text not null default 'ACTIVE';
alter table plan_copy add column end_version bigint not null default 0;
comment on column plan_copy.version is 'Of the content; 0 while only the end is known';
comment on column plan_copy.end_version is 'Of the last end, even when content newer than it is known; 0 when none is';
comment on column plan_copy.status is 'ACTIVE, CLOSED: assessed; CANCELLED, SUPERSEDED: its assessments stay as they are and its tasks count nowhere';

alter table assessment add column terms text;
comment on column assessment.terms is 'What the target was judged by when the assessment was told last: an amendment that changes it is told';

-- How far the data windows behind a figure reach.
alter table assessment add column covers_to date;
alter table assessment_history add column covers_to date;
comment on column assessment.covers_to is 'End of the newest data window that went into the figures';

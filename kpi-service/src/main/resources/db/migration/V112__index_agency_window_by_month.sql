-- Rankings and figures read some months of many agencies: month by month, not agency by agency.
create index agency_window_window_from_ix on agency_window (window_from);

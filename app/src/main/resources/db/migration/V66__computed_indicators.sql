-- How an indicator is worked out from others; none where its figures are given.
alter table indicator add column computed text;

-- The method by which an indicator's outturn is forecast; none where its own past decides.
alter table indicator add column forecast text;

-- What an indicator's denominator counts, and how many days after a reporting period its figure is due; none where that is not set.
alter table indicator
    add column population text,
    add column due integer check (due >= 0);

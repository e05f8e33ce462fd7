-- A council's rule for small counts, and the indicators that count people.
alter table council
    add column suppress_from integer,
    add column suppress_to integer,
    add column round_to integer,
    add column people text[] not null default '{}';

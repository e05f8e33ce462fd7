-- Figures of many areas, as a publisher gives them out. They belong to no council: a release names the councils that are set against
-- it. A release is never changed; one taken in later stands instead of it for the periods that it covers.
create table benchmark_release (
    set_id text not null,
    number integer not null check (number > 0),
    title text not null,
    mapping text not null,
    councils text[] not null,
    periods text[] not null,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    primary key (set_id, number)
);

create table benchmark_figure (
    set_id text not null,
    number integer not null,
    measure text not null,
    period text not null,
    area text not null,
    name text not null,
    value numeric,
    numerator numeric,
    denominator numeric,
    missing text,
    position integer not null,
    primary key (set_id, number, measure, period, area),
    foreign key (set_id, number) references benchmark_release
);

create trigger append_only before update or delete on benchmark_release for each row execute function refuse_change();
create trigger append_only before update or delete on benchmark_figure for each row execute function refuse_change();

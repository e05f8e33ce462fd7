-- The rooms' tables. Every row belongs to a council; ids are the council's own words, so keys are readable.
-- Periods are kept in their text form (2015/16 Q1), which reads back to an equal period.
-- Where history matters rows are only ever added: revision 1 is what was given first, the highest is what holds.

create sequence stamp;

create table council (
    id text primary key,
    name text not null,
    short_name text not null,
    fictional boolean not null,
    about text not null,
    source_title text,
    source_publisher text,
    source_date date,
    period text not null,
    colour text not null,
    accent text not null,
    direction_words text[] not null,
    movement_words text[] not null,
    commentary_words text[] not null,
    precision text not null,
    stamp bigint not null default nextval('stamp')
);

create table unit (
    council text not null references council on delete cascade,
    id text not null,
    name text not null,
    kind text not null,
    parent text,
    shared_with text[] not null,
    position integer not null,
    primary key (council, id),
    foreign key (council, parent) references unit
);

-- The whole council is the area with the empty id.
create table area (
    council text not null references council on delete cascade,
    id text not null,
    name text not null,
    kind text not null,
    parent text,
    position integer not null,
    primary key (council, id),
    foreign key (council, parent) references area
);

create table rating (
    council text not null references council on delete cascade,
    id text not null,
    name text not null,
    colour text not null,
    shape text not null,
    mood text not null,
    rank integer not null,
    abbreviation text,
    forecast text,
    primary key (council, id)
);

create table scheme (
    council text not null references council on delete cascade,
    id text not null,
    version integer not null check (version > 0),
    name text not null,
    definition text not null,
    note text,
    position integer not null,
    primary key (council, id, version)
);

create table grouping_of_indicators (
    council text not null references council on delete cascade,
    kind text not null,
    id text not null,
    name text not null,
    position integer not null,
    description text not null,
    primary key (council, kind, id)
);

create table indicator (
    council text not null references council on delete cascade,
    id text not null,
    code text,
    title text not null,
    unit text,
    measure text not null,
    per integer not null,
    decimals integer not null,
    noun text,
    polarity text not null,
    frequency text,
    accumulation text not null,
    scheme text not null,
    compare text[] not null,
    significance text not null,
    groupings text[] not null,
    rationale text,
    formula text,
    source text,
    variant text,
    variant_of text,
    same_as text,
    first_period text,
    last_period text,
    note text,
    position integer not null,
    primary key (council, id),
    foreign key (council, unit) references unit,
    foreign key (council, variant_of) references indicator
);

create table target (
    council text not null,
    indicator text not null,
    area text not null,
    period text not null,
    revision integer not null check (revision > 0),
    value numeric,
    minimum numeric,
    ideal numeric,
    aspirational numeric,
    low numeric,
    high numeric,
    decimals integer not null,
    author text,
    note text,
    recorded_at timestamptz not null default now(),
    primary key (council, indicator, area, period, revision),
    foreign key (council, indicator) references indicator on delete cascade,
    foreign key (council, area) references area,
    check (num_nonnulls(value, ideal, low) = 1 and (low is null) = (high is null))
);

create table cut_off (
    council text not null,
    indicator text not null,
    from_period text not null,
    rating text not null,
    limit_value numeric not null,
    primary key (council, indicator, from_period, rating),
    foreign key (council, indicator) references indicator on delete cascade,
    foreign key (council, rating) references rating
);

create table observation (
    council text not null,
    indicator text not null,
    area text not null,
    period text not null,
    reported text not null,
    revision integer not null check (revision > 0),
    numerator numeric,
    denominator numeric,
    value numeric,
    decimals integer not null,
    quality text not null,
    received date,
    source text,
    note text,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    primary key (council, indicator, area, period, reported, revision),
    foreign key (council, indicator) references indicator,
    foreign key (council, area) references area,
    check (num_nonnulls(numerator, denominator) <> 2 or value is null)
);

create table judgement (
    council text not null,
    indicator text not null,
    area text not null,
    reported text not null,
    revision integer not null check (revision > 0),
    rating text not null,
    author text not null,
    reason text not null,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    primary key (council, indicator, area, reported, revision),
    foreign key (council, indicator) references indicator,
    foreign key (council, area) references area
);

create table commentary (
    council text not null,
    indicator text not null,
    area text not null,
    period text not null,
    kind text not null,
    revision integer not null check (revision > 0),
    markdown text not null,
    author text,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    primary key (council, indicator, area, period, kind, revision),
    foreign key (council, indicator) references indicator,
    foreign key (council, area) references area
);

create table earlier_figure (
    council text not null,
    indicator text not null,
    area text not null,
    reported text not null,
    compared_with text not null,
    value numeric,
    decimals integer not null,
    numerator numeric,
    denominator numeric,
    covers text,
    of_period text,
    note text,
    position integer not null,
    primary key (council, indicator, area, reported, compared_with),
    foreign key (council, indicator) references indicator,
    foreign key (council, area) references area
);

create table benchmark (
    council text not null,
    indicator text not null,
    area text not null,
    period text not null,
    of_areas text not null,
    average numeric,
    decimals integer not null,
    rank integer,
    number integer,
    tied boolean,
    previous_rank integer,
    previous_number integer,
    source text,
    note text,
    position integer not null,
    primary key (council, indicator, area, period, of_areas),
    foreign key (council, indicator) references indicator,
    foreign key (council, area) references area
);

create table stated (
    council text not null references council on delete cascade,
    about text not null,
    key text not null,
    period text not null,
    what text not null,
    place text not null,
    printed text not null,
    note text,
    position integer not null,
    primary key (council, period, about, key, what, place)
);

create table printed_relation (
    council text not null references council on delete cascade,
    id text not null,
    kind text not null,
    result text not null,
    inputs text[] not null,
    note text,
    position integer not null,
    primary key (council, id)
);

create table risk_matrix (
    council text primary key references council on delete cascade,
    impact text[] not null,
    likelihood text[] not null
);

create table risk_band (
    council text not null references risk_matrix on delete cascade,
    id text not null,
    name text not null,
    from_score integer not null,
    to_score integer not null check (from_score <= to_score),
    colour text not null,
    position integer not null,
    primary key (council, id)
);

create table risk (
    council text not null references council on delete cascade,
    period text not null,
    id text not null,
    title text not null,
    cause text,
    event text,
    consequence text,
    unit text,
    category text,
    owner text,
    inherent_impact integer,
    inherent_likelihood integer,
    current_impact integer,
    current_likelihood integer,
    target_impact integer,
    target_likelihood integer,
    rating text,
    why text,
    response text,
    controls text[] not null,
    status text,
    assurance text,
    next text[] not null,
    note text,
    position integer not null,
    primary key (council, period, id),
    foreign key (council, unit) references unit
);

create table risk_count (
    council text not null references council on delete cascade,
    period text not null,
    likelihood integer not null,
    impact integer not null,
    number integer not null,
    note text,
    primary key (council, period, likelihood, impact)
);

create table revenue_line (
    council text not null references council on delete cascade,
    period text not null,
    id text not null,
    line text not null,
    unit text,
    total boolean not null,
    original numeric,
    revised numeric,
    actual numeric,
    forecast numeric,
    comment text,
    position integer not null,
    primary key (council, period, id),
    foreign key (council, unit) references unit
);

create table capital_line (
    council text not null references council on delete cascade,
    period text not null,
    id text not null,
    line text not null,
    unit text,
    total boolean not null,
    original numeric,
    slippage_in numeric,
    revised numeric,
    slippage numeric,
    latest numeric,
    forecast numeric,
    slippage_out numeric,
    new_budget numeric,
    comment text,
    position integer not null,
    primary key (council, period, id),
    foreign key (council, unit) references unit
);

create table saving (
    council text not null references council on delete cascade,
    period text not null,
    id text not null,
    title text not null,
    unit text,
    planned numeric not null,
    delivered numeric,
    forecast numeric,
    at_risk_amber numeric,
    at_risk_red numeric,
    comment text,
    position integer not null,
    primary key (council, period, id),
    foreign key (council, unit) references unit
);

create table commitment (
    council text not null references council on delete cascade,
    period text not null,
    id text not null,
    title text not null,
    unit text,
    groupings text[] not null,
    due date,
    outcome text not null,
    impact text,
    commentary text,
    position integer not null,
    primary key (council, period, id),
    foreign key (council, unit) references unit
);

-- What was judged, on what, by which rule: enough to see years later how a rating came about.
create table verdict (
    council text not null,
    indicator text not null,
    area text not null,
    covers text not null,
    reported text not null,
    revision integer not null check (revision > 0),
    figure_revision integer not null,
    inputs jsonb not null,
    scheme text not null,
    scheme_version integer not null,
    rules_version text not null,
    rating text,
    not_rated text,
    words text not null,
    directions jsonb not null,
    steps text[] not null,
    recorded_at timestamptz not null default now(),
    primary key (council, indicator, area, covers, reported, revision),
    foreign key (council, indicator) references indicator,
    foreign key (council, area) references area,
    foreign key (council, scheme, scheme_version) references scheme,
    check (num_nonnulls(rating, not_rated) = 1)
);

create table audit_entry (
    number bigint generated always as identity primary key,
    at timestamptz not null default now(),
    actor text not null,
    council text,
    action text not null,
    subject text not null,
    detail text not null
);

create index audit_of_council on audit_entry (council, number desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are never changed or deleted; add a revision', tg_table_name;
end $$;

create trigger append_only before update or delete on target for each row execute function refuse_change();
create trigger append_only before update or delete on observation for each row execute function refuse_change();
create trigger append_only before update or delete on judgement for each row execute function refuse_change();
create trigger append_only before update or delete on commentary for each row execute function refuse_change();
create trigger append_only before update or delete on verdict for each row execute function refuse_change();
create trigger append_only before update or delete on audit_entry for each row execute function refuse_change();

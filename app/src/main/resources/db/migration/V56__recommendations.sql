-- What scrutiny committees recommended, and what became of it. Updates are only ever added.
create table recommendation (
    council text not null references council on delete cascade,
    id text not null,
    committee text not null,
    date date not null,
    text text not null,
    unit text,
    owner text,
    response text,
    reply text,
    due date,
    status text not null,
    evidence text,
    indicators text[] not null,
    risks text[] not null,
    position integer not null,
    primary key (council, id),
    foreign key (council, unit) references unit
);

create table recommendation_update (
    council text not null,
    recommendation text not null,
    number integer not null check (number > 0),
    revision integer not null check (revision > 0),
    on_day date not null,
    author text not null,
    status text not null,
    note text not null,
    evidence text,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    primary key (council, recommendation, number, revision),
    foreign key (council, recommendation) references recommendation
);

create trigger append_only before update or delete on recommendation_update for each row execute function refuse_change();

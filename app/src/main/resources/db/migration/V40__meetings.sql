-- Meetings of committees, by day.
create table meeting (
    council text not null references council on delete cascade,
    committee text not null,
    date date not null,
    name text not null,
    time text,
    place text,
    note text,
    primary key (council, committee, date)
);

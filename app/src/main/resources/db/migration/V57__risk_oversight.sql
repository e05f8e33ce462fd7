-- How much risk a council is ready to take, what holds its risks back, and what was decided when they were reviewed.
-- The category is empty for the risks of every category that is not named.
create table risk_appetite (
    council text not null references risk_matrix on delete cascade,
    category text not null,
    most integer not null check (most > 0),
    position integer not null,
    primary key (council, category)
);

create table risk_control (
    council text not null,
    period text not null,
    risk text not null,
    number integer not null check (number > 0),
    control text not null,
    state text not null,
    owner text,
    note text,
    position integer not null,
    primary key (council, period, risk, number),
    foreign key (council, period, risk) references risk on delete cascade
);

create table risk_review (
    council text not null references council,
    risk text not null,
    number integer not null check (number > 0),
    revision integer not null check (revision > 0),
    on_day date not null,
    author text not null,
    decision text not null,
    before_impact integer,
    before_likelihood integer,
    after_impact integer,
    after_likelihood integer,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    primary key (council, risk, number, revision)
);

create trigger append_only before update or delete on risk_review for each row execute function refuse_change();

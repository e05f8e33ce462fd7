-- What is taken away where history is kept gets a further revision that says so; nothing is deleted.

alter table observation add column withdrawn boolean not null default false;
alter table judgement add column withdrawn boolean not null default false;
alter table commentary add column withdrawn boolean not null default false;
alter table target
    add column withdrawn boolean not null default false,
    drop constraint target_check,
    add constraint target_check check (
        case when withdrawn then num_nonnulls(value, ideal, low) = 0
        else num_nonnulls(value, ideal, low) = 1 and (low is null) = (high is null) end);

-- What an indicator's definition was until it was changed: its row, so that a column which indicators gain later is no hindrance.
create table earlier_definition (
    council text not null references council on delete cascade,
    id text not null,
    version integer not null check (version > 0),
    definition jsonb not null,
    ended_at timestamptz not null default now(),
    ended_by text not null,
    why text not null,
    primary key (council, id, version)
);
create trigger append_only before update or delete on earlier_definition for each row execute function refuse_change();

-- Changes that wait for somebody to look at them and to say yes.
create table proposal (
    number bigint generated always as identity primary key,
    council text not null references council on delete cascade,
    made_by text not null,
    made_at timestamptz not null default now(),
    source text not null,
    amendment jsonb not null,
    contested jsonb not null
);

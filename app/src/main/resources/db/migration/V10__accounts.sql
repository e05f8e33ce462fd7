-- Who can sign in. A password is kept as its Argon2id hash only; without one nobody can sign in by password.

create table account (
    name text primary key check (name = lower(name)),
    person text not null,
    password text,
    open boolean not null default true,
    created_at timestamptz not null default now()
);

-- The council is an id, or * for every council, so there is no reference to the table of councils.
create table account_role (
    account text not null references account on delete cascade,
    council text not null,
    role text not null check (role in ('reader', 'analyst', 'administrator')),
    primary key (account, council)
);

-- Reports as they were published: everything that a report was made from and everything that was made of it.
-- The three tables only grow. The period is kept in its text form, which reads back to an equal period.

create table edition (
    id bigint generated always as identity primary key,
    council text not null references council,
    report text not null,
    period text not null,
    number integer not null check (number > 0),
    title text not null,
    subtitle text,
    published_at timestamptz not null,
    published_by text not null,
    note text not null check (number = 1 or note <> ''),
    figures text not null,
    program text not null,
    rules text not null,
    document text not null,
    template text not null,
    pack bytea not null,
    seal text not null,
    unique (council, report, period, number)
);

create table edition_file (
    edition bigint not null references edition,
    position integer not null,
    format text not null,
    sha256 text not null,
    bytes bytea not null,
    primary key (edition, format)
);

create table edition_fact (
    edition bigint not null references edition,
    position integer not null,
    kind text not null,
    key text not null,
    subject text not null,
    label text not null,
    value text not null,
    primary key (edition, kind, key)
);

create function refuse_change_of_edition() returns trigger language plpgsql as $$
begin
    raise exception 'Editions are never changed or deleted; publish a further edition';
end $$;

create trigger append_only before update or delete on edition for each row execute function refuse_change_of_edition();
create trigger append_only before update or delete on edition_file for each row execute function refuse_change_of_edition();
create trigger append_only before update or delete on edition_fact for each row execute function refuse_change_of_edition();

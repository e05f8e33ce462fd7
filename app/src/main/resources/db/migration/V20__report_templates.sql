create table report_template (
    council text not null references council on delete cascade,
    name text not null,
    markdown text not null,
    primary key (council, name)
);

-- A report template that is changed becomes a further revision; the earlier ones stay.

alter table report_template
    add column revision integer not null default 1 check (revision > 0),
    add column recorded_at timestamptz not null default now(),
    add column recorded_by text not null default 'import';
alter table report_template
    alter column revision drop default,
    alter column recorded_by drop default,
    drop constraint report_template_pkey,
    add primary key (council, name, revision);

create trigger append_only before update or delete on report_template for each row execute function refuse_change();

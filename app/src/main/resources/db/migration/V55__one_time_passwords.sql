-- A password that an administrator handed over holds for one sign-in: until its person has chosen one, the account has no rights.
alter table account add column password_once boolean not null default false;

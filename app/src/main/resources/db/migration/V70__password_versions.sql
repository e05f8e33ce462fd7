-- Counts how often an account's password was set, so that who signed in with an earlier one is signed in no longer.
alter table account add column password_version integer not null default 1;

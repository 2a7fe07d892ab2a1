-- Whether the usager of a request wants no more e-mail about it. Other ways are left as they are.
alter table request add column email_stopped boolean not null default false;

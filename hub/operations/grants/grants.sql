-- What the role "hub_role" of a hub may do, and nothing else. Run it in the hub's database as the owner
-- of its tables and of the access log, or as a superuser. It may run again.
begin;

do $$
declare
  owner name := (select tableowner from pg_tables where schemaname = 'public' and tablename = 'migration');
begin
  if owner is null then
    raise exception 'There are no tables here: let parvis migrate make them first';
  elsif pg_has_role('hub_role', owner, 'member') then
    raise exception '"hub_role" is a superuser, or the owner of the tables: name another role';
  end if;
  -- Tables and functions of later migrations.
  execute format('alter default privileges for role %I in schema public
    grant select, insert, update, delete, maintain on tables to "hub_role"', owner);
  execute format('alter default privileges for role %I in schema public
    grant usage on sequences to "hub_role"', owner);
  execute format('alter default privileges for role %I in schema public
    grant execute on functions to "hub_role"', owner);
end $$;

revoke all on all tables in schema public, access_log from "hub_role";
revoke create on schema public, access_log from public, "hub_role";
grant usage on schema public, access_log to "hub_role";

-- `maintain` is for the vacuum after an erasure and the statistics of an import.
grant select, insert, update, delete, maintain on all tables in schema public to "hub_role";
grant usage on all sequences in schema public to "hub_role";
grant execute on all functions in schema public to "hub_role";
revoke insert, update, delete, maintain on migration, migration_function from "hub_role";

-- The access log is appended to and sealed. Its functions make months and purge.
grant select, insert, update (seal, position) on access_log.access to "hub_role";
grant select, insert on access_log.seal to "hub_role";
grant select on access_log.purged to "hub_role";
grant select, insert, update, delete on access_log.alarm to "hub_role";
grant execute on function access_log.make_months(timestamptz, timestamptz) to "hub_role";
grant execute on function access_log.purge(text, jsonb) to "hub_role";
grant execute on function access_log.drop_month(date, timestamptz, timestamptz) to "hub_role";

commit;

/**
 * Functions with the names of those of Citus: they place nothing, and refuse what it refuses. The
 * sentences are its own.
 */
export const standIns = `
create temp table citus_placed (placed regclass primary key, place text not null);

create function run_command_on_workers(command text) returns void language sql as 'select';

create function citus_place(t regclass, place text) returns void language plpgsql as $$
begin
  if exists (
    select from pg_constraint where contype = 'f' and t in (conrelid, confrelid)
  ) and exists (
    select from pg_attribute where attrelid = t and attidentity <> '' and attnum > 0
  ) then
    raise exception 'cannot complete operation on a table with identity column: %', t;
  end if;
  if exists (select from pg_constraint where contype = 'f' and t in (conrelid, confrelid)) then
    raise exception 'foreign keys from reference tables and local tables to distributed tables are not supported: %', t;
  end if;
  insert into citus_placed values (t, place);
end $$;

create function create_reference_table(t regclass) returns void language sql as $$
  select citus_place(t, 'reference')
$$;

create function create_distributed_table(
  t regclass, by text, shard_count int default 32, colocate_with text default 'default'
) returns void language plpgsql as $$
begin
  if exists (
    select from pg_index where indrelid = t and (indisunique or indisexclusion) and not exists (
      select from pg_attribute
      where attrelid = t and attname = by and attnum = any (indkey::int2[]))
  ) then
    raise exception 'cannot create constraint on %: distributed relations cannot have UNIQUE constraints that do not include the distribution column', t;
  end if;
  if colocate_with <> 'default' and not exists (
    select from citus_placed where placed = colocate_with::regclass and place = 'distributed'
  ) then
    raise exception 'relation % is not distributed', colocate_with;
  end if;
  perform citus_place(t, 'distributed');
end $$;

-- Foreign keys that Citus would have refused to add.
create function citus_wrong_references() returns setof text language sql as $$
  select format('%s of %s', conname, conrelid::regclass)
  from pg_constraint
  left join citus_placed own on own.placed = conrelid
  left join citus_placed other on other.placed = confrelid
  where contype = 'f' and case
    when own.place = 'distributed' and other.place = 'distributed' then not exists (
      select from unnest(conkey, confkey) as k (mine, theirs)
      join pg_attribute a on a.attrelid = conrelid and a.attnum = mine
      join pg_attribute b on b.attrelid = confrelid and b.attnum = theirs
      where a.attname = 'organisation' and b.attname = 'organisation')
    when own.place = 'distributed' then other.place is distinct from 'reference'
    when own.place = 'reference' then other.place is distinct from 'reference'
    else other.place = 'distributed' end
$$;
`

import type { Queryable, WholeTable } from './database.ts'

/** A table with its size. */
export interface FoundTable extends WholeTable {
  /** Approximate size of its rows on disk, in bytes. */
  bytes: number
}

/** A sequence and its position. */
export interface Sequence {
  name: string
  value: string
  isCalled: boolean
}

/** The schemas with tables of a hub. */
const schemas = `('public', 'access_log')`

/**
 * Tables not copied: sessions, so that an ended one does not start again; what belongs to a
 * release; and the last backup, which is of this database. Unlogged tables expire within a minute.
 */
const leftOut = `('sign_in_record', 'migration_function', 'migration_release', 'last_backup')`

const isOwn = `not exists (select from pg_depend d
  where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`

/** Returns every table of a hub whose rows are kept. */
export function listMovableTables(database: Queryable): Promise<FoundTable[]> {
  return database.query<FoundTable>(
    `select format('%I.%I', n.nspname, c.relname) as name, c.relkind = 'p' as "isPartitioned",
       array(
         select quote_ident(attname) from pg_attribute
         where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
         order by attnum
       ) as columns,
       (select coalesce(sum(pg_table_size(t.relid)), 0) from pg_partition_tree(c.oid) t)::float8 as bytes
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ${schemas} and c.relkind in ('r', 'p') and not c.relispartition
       and c.relpersistence = 'p' and c.relname not in ${leftOut} and ${isOwn}
     order by 1`,
  )
}

/**
 * Disables foreign-key checks, so that rows may arrive in any order.
 * @returns a function that checks all rows at once and enables the checks again
 */
export async function deferConstraints(database: Queryable): Promise<() => Promise<void>> {
  const references = await database.query<{ drop: string; add: string }>(
    `select format('alter table %s drop constraint %I', f.conrelid::regclass, f.conname) as drop,
       format('alter table %s add constraint %I %s', f.conrelid::regclass, f.conname,
         pg_get_constraintdef(f.oid)) as add
     from pg_constraint f join pg_class c on c.oid = f.conrelid
     join pg_namespace n on n.oid = c.relnamespace
     where f.contype = 'f' and f.conparentid = 0 and n.nspname in ${schemas}
     order by 1`,
  )
  for (const { drop } of references) await database.script(drop)
  return async () => {
    for (const { add } of references) await database.script(add)
  }
}

/** Returns every user table of a database, whether a hub created it or not. */
export async function listAllTables(database: Queryable): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind in ('r', 'p')
       and ${isOwn}
     order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** Returns every sequence, at or after its current position. */
export function listSequences(database: Queryable): Promise<Sequence[]> {
  return database.query<Sequence>(
    `select format('%I.%I', schemaname, sequencename) as name,
       coalesce(last_value, start_value)::text as value, last_value is not null as "isCalled"
     from pg_sequences where schemaname in ${schemas} order by 1`,
  )
}

/** Sets the position of a sequence. */
export async function setSequence(
  database: Queryable,
  { name, value, isCalled }: Sequence,
): Promise<void> {
  await database.query('select setval($1::text::regclass, $2::text::bigint, $3::boolean)', [
    name,
    value,
    isCalled,
  ])
}

/** Moves a sequence to a position, unless it is beyond. */
export async function raiseSequence(
  database: Queryable,
  { name, value, isCalled }: Sequence,
): Promise<void> {
  if (!isCalled) return
  await database.query(
    `select setval($1::text::regclass, $2::text::bigint)
     where $2::text::bigint > coalesce(pg_sequence_last_value($1::text::regclass), 0)`,
    [name, value],
  )
}

/** Returns whether a table has a row of an organisation. */
export async function hasRowsOf(
  database: Queryable,
  { name }: WholeTable,
  organisation: string,
): Promise<boolean> {
  const [row] = await database.query<{ has: boolean }>(
    `select exists (select from ${name} where organisation = $1) as has`,
    [organisation],
  )
  return row?.has ?? false
}

/** Locks the schema of every table until the transaction ends; rows may change. */
export async function lockTables(
  database: Queryable,
  tables: readonly WholeTable[],
): Promise<void> {
  const names = tables.map(({ name }) => name).join(', ')
  await database.script(`lock table ${names} in access share mode`)
}

/** Sets the output format to UTC and full precision, independent of the server settings. */
export async function writeAlike(database: Queryable): Promise<void> {
  await database.script(`
    set local timezone = 'UTC';
    set local datestyle = 'ISO, YMD';
    set local intervalstyle = 'postgres';
    set local extra_float_digits = 1;
    set local bytea_output = 'hex';
    set local synchronize_seqscans = off`)
}

/** Returns the number of the newest migration of a database; `null` when it belongs to no hub. */
export async function findSchemaOf(database: Queryable): Promise<number | null> {
  const [known] = await database.query<{ is: boolean }>(
    `select to_regclass('public.migration') is not null as is`,
  )
  if (!known?.is) return null
  const [row] = await database.query<{ number: number | null }>(
    'select max(number)::int as number from migration',
  )
  return row?.number ?? null
}

/** The events of a trigger, as bits of `pg_trigger.tgtype`. */
const events = { insert: 4, delete: 8 }

/**
 * Disables the triggers of a table while rows of a backup come in or go: they already ran in the
 * source database. @returns a function that enables them
 */
export async function disableTriggers(
  database: Queryable,
  { name }: WholeTable,
  event: keyof typeof events = 'insert',
): Promise<() => Promise<void>> {
  const [hears] = await database.query<{ hears: boolean }>(
    `select exists (
       select from pg_trigger where tgrelid = $1::text::regclass and not tgisinternal
         and tgtype & $2::int > 0
     ) as hears`,
    [name, events[event]],
  )
  if (!hears?.hears) return async () => {}
  await database.script(`alter table ${name} disable trigger user`)
  return () => database.script(`alter table ${name} enable trigger user`)
}

/** Deletes the rows that a migration put into a table. */
export async function deleteRows(database: Queryable, { name }: WholeTable): Promise<void> {
  const [row] = await database.query<{ has: boolean }>(`select exists (select from ${name}) as has`)
  if (row?.has) await database.script(`delete from ${name}`)
}

/** Deletes the rows of an organisation, without what their triggers do. */
export async function deleteRowsOf(
  database: Queryable,
  table: WholeTable,
  organisation: string,
): Promise<void> {
  const { name } = table
  const hear = await disableTriggers(database, table, 'delete')
  await database.query(`delete from ${name} where organisation = $1`, [organisation])
  await hear()
}

/**
 * Lets the current role insert into the tables of the access log for the duration of a copy. It may
 * do so because it may grant that right, as in their migration. @returns a function that revokes it
 */
export async function grantLogInsert(database: Queryable): Promise<() => Promise<void>> {
  const [row] = await database.query<{ closed: boolean }>(
    `select to_regclass('access_log.purged') is not null
       and not coalesce(has_table_privilege(to_regclass('access_log.purged'), 'insert'), true) as closed`,
  )
  if (!row?.closed) return async () => {}
  const [server] = await database.query<{ sets: boolean }>(
    `select current_setting('server_version_num')::int >= 160000 as sets`,
  )
  const how = server?.sets ? ' with inherit true, set true' : ''
  await database.script(`grant parvis_access_log to current_user${how}`)
  return () => database.script('revoke parvis_access_log from current_user')
}

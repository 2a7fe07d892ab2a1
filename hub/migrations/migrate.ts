import { functionFiles } from '../functions/list.ts'
import { sha256 } from '../platform/crypto/digest.ts'
import type { Database, Queryable } from '../platform/database/database.ts'
import { lockNumbers } from '../platform/database/lock-numbers.ts'
import { migrations } from './list.ts'

/** Schema number of this release. */
export const newest = migrations.at(-1)?.number ?? 0

/**
 * A database from before the first release, or one that this role may not change. Its message is a
 * sentence for the operator.
 */
export class SchemaRefused extends Error {}

/**
 * Brings the schema up to this release: the migrations it has not had, then the functions whose text
 * changed. A database that is already further is left as it is: each release runs on the schema of the
 * next. Where nothing is left to do it only reads, so that a hub may run as a role that owns no table.
 *
 * The row of a migration is written before its statements, in one transaction, so that of two
 * hubs that start together one waits and then finds it done.
 * @param last number of the schema to stop at, without functions; the newest if not given
 * @returns the numbers applied now.
 * @throws SchemaRefused
 */
export async function migrate(
  database: Pick<Database, 'transaction'>,
  last = newest,
): Promise<number[]> {
  if (last === newest && (await database.transaction(isUpToDate))) return []
  await database.transaction(requireOwner)
  const found = await database.transaction(async (transaction) => {
    // Even `if not exists` fails when two servers create the same table at once.
    await transaction.query('select pg_advisory_xact_lock($1::bigint)', [lockNumbers.migrations])
    await transaction.script(`
      create table if not exists migration (
        number int primary key, name text not null, applied_at timestamptz not null default now()
      )`)
    const rows = await transaction.query<{ number: number; name: string }>(
      'select number, name from migration order by number',
    )
    refuseUnreleased(rows)
    await transaction.script(`
      create table if not exists migration_function (
        name text primary key, digest text not null, schema int not null
      );
      create table if not exists migration_release (
        only_row boolean primary key default true check (only_row), release text not null
      )`)
    return rows
  })
  const applied: number[] = []
  for (const { number, name, sql } of migrations) {
    if (number > last) break
    const isNew = await database.transaction(async (transaction) => {
      const rows = await transaction.query(
        'insert into migration (number, name) values ($1, $2) on conflict do nothing returning number',
        [number, name],
      )
      if (rows.length === 0) return false
      await transaction.script(sql)
      return true
    })
    if (isNew) applied.push(number)
  }
  const isFurther = found.some(({ number }) => number > newest)
  if (last === newest && !isFurther) await database.transaction(applyFunctions)
  return applied
}

/** Returns whether a database has every migration and function of this release, or of a later one. */
async function isUpToDate(transaction: Queryable): Promise<boolean> {
  const [there] = await transaction.query<{ are: boolean }>(
    `select to_regclass('migration') is not null and to_regclass('migration_function') is not null
       and to_regclass('migration_release') is not null as are`,
  )
  if (!there?.are) return false
  const found = await transaction.query<{ number: number; name: string }>(
    'select number, name from migration order by number',
  )
  refuseUnreleased(found)
  const applied = new Set(found.map(({ number }) => number))
  if (migrations.some(({ number }) => !applied.has(number))) return false
  if (found.some(({ number }) => number > newest)) return true
  const known = await transaction.query<{ name: string; digest: string; schema: number }>(
    'select name, digest, schema from migration_function',
  )
  const functions = new Map(known.map((one) => [one.name, one]))
  return functionFiles.every(({ name, sql }) => {
    const one = functions.get(name)
    return one !== undefined && (one.schema > newest || one.digest === sha256(sql))
  })
}

/** Refuses a role that may use the tables but not change them. */
async function requireOwner(transaction: Queryable): Promise<void> {
  const [role] = await transaction.query<{ name: string; may: boolean }>(
    `select current_user as name, coalesce(case when to_regclass('migration') is null
       then has_schema_privilege(current_schema(), 'create')
       else has_table_privilege(to_regclass('migration'), 'insert') end, true) as may`,
  )
  if (role && !role.may)
    throw new SchemaRefused(
      `This release has to change the tables, and the role ${role.name} may not. Nothing was changed. Run parvis migrate with the DATABASE_URL of their owner, then start again.`,
    )
}

/**
 * Refuses databases of the development before the first release: their migrations reused the
 * numbers.
 */
function refuseUnreleased(found: readonly { number: number; name: string }[]): void {
  const known = new Map(migrations.map(({ number, name }) => [number, name]))
  const other = found.find(({ number, name }) => (known.get(number) ?? name) !== name)
  if (other)
    throw new SchemaRefused(
      `This database was made before the first release of Parvis (migration ${other.number} is "${other.name}"), and cannot be brought up to date. Nothing was changed. Name an empty database in DATABASE_URL, or an empty folder in PARVIS_DATA, and start again.`,
    )
}

/** Applies each function file whose text changed, unless a later release applied it. */
async function applyFunctions(transaction: Queryable): Promise<void> {
  const known = await transaction.query<{ name: string; digest: string }>(
    'select name, digest from migration_function',
  )
  const digests = new Map(known.map(({ name, digest }) => [name, digest]))
  for (const { name, sql } of functionFiles) {
    const digest = sha256(sql)
    if (digests.get(name) === digest) continue
    // Insert the row first, so that a concurrent hub waits here.
    const rows = await transaction.query(
      `insert into migration_function as known (name, digest, schema) values ($1, $2, $3)
       on conflict (name) do update set digest = excluded.digest, schema = excluded.schema
       where known.schema <= excluded.schema and known.digest <> excluded.digest returning name`,
      [name, digest, newest],
    )
    if (rows.length > 0) await transaction.script(sql)
  }
}

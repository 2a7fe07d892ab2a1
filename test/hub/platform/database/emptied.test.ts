import { beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import type { Database, Queryable } from '../../../../hub/platform/database/database.ts'
import { anyStore, emptyStores, stores } from '../../../world/stores.ts'

/** What is told of a database just made, by the migrations and nothing else. */
async function tellNew(store: string): Promise<string[]> {
  const made = await emptyStores.find((one) => one.store === store)?.open()
  if (!made) throw new Error(`No store is called ${store}`)
  await migrate(made)
  const told = await tell(made)
  await made.close()
  return told
}

/** All that can be told of a database: how it is made, how many rows it has, what its sequences and settings say. */
async function tell(database: Queryable): Promise<string[]> {
  const tables = await tablesOf(database)
  const told = await database.query<{ line: string }>(`
    select concat_ws(' ', 'column', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull, attacl) as line
    from pg_attribute where attnum > 0 and attrelid >= 16384 and attrelid::regclass::text !~ '^pg_toast'
    union all select concat_ws(' ', 'class', oid::regclass, relkind, relowner::regrole, relacl, reloptions)
    from pg_class where oid >= 16384 and oid::regclass::text !~ '^pg_toast'
    union all select concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint where oid >= 16384
    union all select concat_ws(' ', 'trigger', pg_get_triggerdef(oid), tgenabled) from pg_trigger where not tgisinternal
    union all select concat_ws(' ', 'function', oid::regprocedure, proowner::regrole, proacl, md5(prosrc)) from pg_proc where oid >= 16384
    union all select concat_ws(' ', 'schema', nspname, nspowner::regrole, nspacl) from pg_namespace
    where nspname !~ '^pg_(toast_)?temp'
    union all select concat_ws(' ', 'setting', name, setting) from pg_settings where name !~ '^plpgsql'
    union all select concat_ws(' ', 'sequence', sequencename, coalesce(last_value, 0)) from pg_sequences
    union all select concat_ws(' ', 'migration', number, name) from migration
    ${tables.map((name) => `union all select concat_ws(' ', 'rows of ${name}', count(*)) from ${name}`).join('\n')}
    order by 1`)
  return numberMonths(told.map(({ line }) => line))
}

/** Numbers the monthly partitions of the access log: two databases may be made on two sides of a month's end. */
function numberMonths(lines: readonly string[]): string[] {
  const month = /access_\d{4}_\d{2}/g
  const months = [...new Set(lines.flatMap((line) => line.match(month) ?? []))].sort()
  return lines.map((line) => line.replace(month, (name) => `access_month_${months.indexOf(name)}`))
}

/** Which database this is. */
const tellWhich = (database: Queryable) =>
  database.query(
    'select current_database(), extract(epoch from pg_postmaster_start_time())::text as since',
  )

async function tablesOf(database: Queryable): Promise<string[]> {
  const tables = await database.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class
     where relkind in ('r', 'p') and not relispartition and oid >= 16384 and relname not like 'migration%'`,
  )
  return tables.map(({ name }) => name)
}

/** Some value of each type that a column of the hub has. */
const some: Readonly<Record<string, string>> = {
  text: `'internal'`,
  jsonb: `'{}'`,
  uuid: `'018f3c1e-0000-7000-8000-000000000000'`,
  boolean: 'true',
  date: `'2026-11-24'`,
  'timestamp with time zone': `'2026-11-24T10:00:00Z'`,
  'text[]': `'{}'`,
  'uuid[]': `'{}'`,
  bytea: `''`,
  tsvector: `''`,
}

/** What a column holds that some value of its type would not satisfy. */
const named: Readonly<Record<string, string>> = {
  'organisation.closing_day': '10',
  'identity.accent': `'#0f4c4a'`,
  'identity.accent_dark': `'#8fbde8'`,
}

/** What is null where another column of its table has a value. */
const instead = ['event_sending.given_up_at', 'comment_index.team']

/** Puts a row into every table, whatever guards it. */
async function fill(database: Database): Promise<void> {
  const columns = await database.query<{
    name: string
    column: string
    type: string
    checked: string | null
  }>(
    `select attrelid::regclass::text as name, quote_ident(attname) as column, format_type(atttypid, atttypmod) as type,
       (select substring(pg_get_constraintdef(oid) from '''[^'']*''') from pg_constraint
        where conrelid = attrelid and contype = 'c' and conkey = array[attnum]) as checked
     from pg_attribute join pg_class on pg_class.oid = attrelid
     where relkind in ('r', 'p') and not relispartition and attrelid >= 16384 and relname not like 'migration%' and attnum > 0
       and not attisdropped and attidentity = '' and relnamespace <> 'pg_toast'::regnamespace`,
  )
  const inserts = (await tablesOf(database)).map((table) => {
    const own = columns.filter(
      ({ name, column }) => name === table && !instead.includes(`${name}.${column}`),
    )
    const values = own.map(
      ({ name, column, checked, type }) =>
        named[`${name}.${column}`] ?? (type === 'text[]' ? null : checked) ?? some[type] ?? '1',
    )
    return `insert into ${table} (${own.map(({ column }) => column).join(', ')}) values (${values.join(', ')});`
  })
  await database.script(
    `begin; set local session_replication_role = replica; ${inserts.join('\n')} commit`,
  )
}

describe.each(stores)('A database that a test has done with, on $store', ({ store, open }) => {
  let made: string[]
  beforeAll(async () => {
    made = await tellNew(store)
  })

  it('is like one just made, whatever was put into it', async () => {
    const used = await open()
    await fill(used)
    expect((await tell(used)).filter((line) => /^rows of .* 0$/.test(line))).toEqual([])
    await used.script(
      `set timezone = 'Pacific/Chatham'; create schema mine; create table mine.own (n int)`,
    )
    const which = await tellWhich(used)
    await used.hold('a name')
    await used.close()

    const next = await open()
    expect(await tellWhich(next)).toEqual(which)
    expect(await tell(next)).toEqual(made)
    expect(await next.hold('a name')).not.toBeNull()
    await next.close()
  })

  it('answers nobody any more, though another test may have it', async () => {
    const used = await open()
    await used.close()
    await expect(used.query('select 1')).rejects.toThrow()
    await expect(used.script('select 1')).rejects.toThrow()
    await expect(used.transaction((own) => own.query('select 1'))).rejects.toThrow()
    await expect(used.hold('a name')).rejects.toThrow()
    await expect(used.join('a name', async () => {})).rejects.toThrow()
  })
})

describe.each(anyStore)('A database that a test altered, on $store', ({ store, open }) => {
  let made: string[]
  beforeAll(async () => {
    made = await tellNew(store)
  })

  it.each([
    'create table more (n int)',
    'alter table access_log.access disable trigger all',
    'drop trigger access_is_append_only on access_log.access',
    'drop schema access_log cascade',
    'create or replace function append_only() returns trigger language plpgsql as $$ begin return null; end $$',
    'grant select on request to public',
    `insert into migration (number, name) values (999, 'to come')`,
    `do $$ begin execute format('alter database %I set timezone = %L', current_database(), 'Asia/Tokyo'); end $$`,
  ])('goes to no other: %s', async (altered) => {
    const used = await open()
    await used.script(altered)
    await used.close()
    const next = await open()
    expect(await tell(next)).toEqual(made)
    await next.close()
  })
})

import { writeFileSync } from 'node:fs'
import { migrate } from '../../hub/migrations/migrate.ts'
import type { Queryable } from '../../hub/platform/database/database.ts'
import { openEmbedded } from '../../hub/platform/database/embedded.ts'

export const document = 'hub/schema.sql'

/** Writes down the schema that the migrations and the functions come to. */
export async function run(): Promise<void> {
  const database = await openEmbedded(null)
  await migrate(database)
  writeFileSync(document, await writeSchema(database))
  await database.close()
}

const head = `-- The schema as a migrated database has it, by name. Long because it is all of it. \`npm run documents\`
-- writes it: do not edit it, a test holds it equal to PGlite and to PostgreSQL. What a row is stands in
-- hub/migrations/0001_baseline.sql. Of a function there are its arguments and the digest of its body, which
-- stands in hub/functions. Partitions are left out: they depend on the day.
`

/** The whole schema as text: the same from every database that has the same. */
export async function writeSchema(database: Queryable): Promise<string> {
  const rows = await database.query<{ sql: string }>(
    `select sql from (
       ${[tables, indexes, triggers, views, types, functions].join(' union all ')}
     ) every order by kind, name collate "C"`,
  )
  return [head, ...rows.map(({ sql }) => sql)].join('\n')
}

const ofHub = `n.nspname in ('public', 'access_log')`
const isOwn = (oid: string) =>
  `not exists (select from pg_depend where objid = ${oid} and deptype = 'e')`
const column = `concat_ws(' ', '  ' || quote_ident(attname), format_type(atttypid, atttypmod),
  case when attnotnull then 'not null' end,
  case attidentity when 'a' then 'generated always as identity' end,
  'default ' || pg_get_expr(adbin, adrelid))`
const columns = `select attnum::int as at, '' as name, ${column} as line
  from pg_attribute left join pg_attrdef on (adrelid, adnum) = (attrelid, attnum)
  where attrelid = c.oid and attnum > 0 and not attisdropped`

const tables = `select 1 as kind, c.oid::regclass::text as name, format(
    E'create %stable %s (\\n%s\\n)%s%s;\\n',
    case c.relpersistence when 'u' then 'unlogged ' end, c.oid::regclass,
    (select string_agg(line, E',\\n' order by at, name collate "C") from (
       ${columns}
       union all
       select 2000, conname::text, format('  constraint %I %s', conname, pg_get_constraintdef(oid))
       from pg_constraint where conrelid = c.oid and contype in ('p', 'u', 'f', 'c')
     ) lines),
    ' partition by ' || pg_get_partkeydef(c.oid),
    ' with (' || array_to_string(c.reloptions, ', ') || ')') as sql
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${ofHub} and c.relkind in ('r', 'p') and not c.relispartition`

const indexes = `select 2, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) || E';\\n'
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
  where ${ofHub} and not c.relispartition
    and not exists (select from pg_constraint where conindid = i.indexrelid and contype in ('p', 'u'))`

const triggers = `select 3, c.oid::regclass || ' ' || tgname, pg_get_triggerdef(t.oid) || E';\\n'
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where ${ofHub} and not c.relispartition and not tgisinternal`

const views = `select 4, c.oid::regclass::text,
    format(E'create view %s as\\n%s\\n', c.oid::regclass, pg_get_viewdef(c.oid))
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ofHub} and c.relkind = 'v'`

const types = `select 5, c.oid::regclass::text, format(
    E'create type %s as (%s);\\n', c.oid::regclass,
    (select string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', ' order by attnum)
     from pg_attribute where attrelid = c.oid))
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ofHub} and c.relkind = 'c'`

const functions = `select 6, p.oid::regprocedure::text, format(
    E'-- function %s.%s(%s) returns %s: %s\\n', n.nspname, p.proname,
    pg_get_function_arguments(p.oid), pg_get_function_result(p.oid),
    md5(regexp_replace(pg_get_functiondef(p.oid), '\\s+', ' ', 'g')))
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ofHub} and ${isOwn('p.oid')}`

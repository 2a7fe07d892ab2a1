import type { Queryable } from '../../../hub/platform/database/database.ts'

/** What the database knows of the schema: schema-qualified where it is not `public`. */
const qualified = (name: string, schema: string) =>
  `case when ${schema} = 'public' then '' else ${schema} || '.' end || ${name}`
const organisationAt = `(
  select attnum - 1 from pg_attribute where attrelid = c.oid and attname = 'organisation'
) as organisation_at`
const ofHub = `nspname in ('public', 'access_log')`

/** A table, with its keys as lists of columns. */
export interface Table {
  table: string
  /** Where the organisation stands among its columns, from 0. */
  organisation_at: number | null
  /** Its unique indexes; the primary key is one. An expression is no column. */
  unique: { name: string; columns: string[] }[]
  /** What it refers to, column by column. */
  refers: { to: string; own: string[]; other: string[] }[]
  /** Columns that number themselves. */
  numbered: { column: string; type: string }[]
  triggers: string[]
}

/** Every table of the hub. */
export function readTables(database: Queryable): Promise<Table[]> {
  return database.query<Table>(
    `select ${qualified('relname', 'nspname')} as table,
       ${organisationAt},
       (select coalesce(json_agg(json_build_object('name', indexrelid::regclass::text, 'columns', (
          select json_agg(attname order by at) from unnest(indkey::int[]) with ordinality k (attnum, at)
          left join pg_attribute a on a.attrelid = indrelid and a.attnum = k.attnum))
          order by indexrelid::regclass::text), '[]')
        from pg_index where indrelid = c.oid and indisunique) as unique,
       (select coalesce(json_agg(json_build_object(
          'to', (select ${qualified('o.relname', 'ns.nspname')} from pg_class o
                 join pg_namespace ns on ns.oid = o.relnamespace where o.oid = confrelid),
          'own', (select json_agg(attname order by at) from unnest(conkey) with ordinality k (attnum, at)
                  join pg_attribute a on a.attrelid = conrelid and a.attnum = k.attnum),
          'other', (select json_agg(attname order by at)
                    from unnest(confkey) with ordinality k (attnum, at)
                    join pg_attribute a on a.attrelid = confrelid and a.attnum = k.attnum))), '[]')
        from pg_constraint where conrelid = c.oid and contype = 'f') as refers,
       (select coalesce(json_agg(json_build_object('column', attname, 'type', format_type(atttypid, -1))),
          '[]')
        from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
        where attrelid = c.oid and attnum > 0
          and (attidentity <> '' or pg_get_expr(adbin, adrelid) like '%nextval%')) as numbered,
       array(select tgname::text from pg_trigger where tgrelid = c.oid and not tgisinternal order by 1)
         as triggers
     from pg_class c join pg_namespace n on n.oid = relnamespace
     where relkind in ('r', 'p') and not relispartition and ${ofHub} order by 1`,
  )
}

/** A view, as the query it stands for. */
export interface View {
  view: string
  organisation_at: number | null
  sql: string
}

export function readViews(database: Queryable): Promise<View[]> {
  return database.query<View>(
    `select ${qualified('relname', 'nspname')} as view, pg_get_viewdef(c.oid) as sql, ${organisationAt}
     from pg_class c join pg_namespace n on n.oid = relnamespace
     where relkind in ('v', 'm') and ${ofHub} order by 1`,
  )
}

/** A function as it was made: its text and its language. */
export interface Routine {
  routine: string
  language: 'sql' | 'plpgsql'
  definition: string
  body: string
  parameters: string[]
}

export function readRoutines(database: Queryable): Promise<Routine[]> {
  return database.query<Routine>(
    `select ${qualified('proname', 'nspname')} as routine, lanname as language,
       pg_get_functiondef(p.oid) as definition, coalesce(nullif(prosrc, ''), pg_get_function_sqlbody(p.oid))
         as body, coalesce(proargnames, '{}') as parameters
     from pg_proc p join pg_namespace n on n.oid = pronamespace join pg_language l on l.oid = prolang
     where ${ofHub} and lanname in ('sql', 'plpgsql') and not exists (
       select from pg_depend where objid = p.oid and deptype = 'e')
     order by 1`,
  )
}

/** Functions that take rows of a table: a shard's rows are of another type. */
export async function readRowTakers(database: Queryable): Promise<string[]> {
  const rows = await database.query<{ routine: string }>(
    `select distinct ${qualified('proname', 'n.nspname')} as routine
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     cross join lateral unnest(p.proargtypes::oid[]) as taken
     join pg_type t on t.oid = taken
     join pg_type row on row.oid in (t.oid, t.typelem)
     join pg_class c on c.oid = row.typrelid
     where ${ofHub.replace('nspname', 'n.nspname')} and c.relkind in ('r', 'p') order by 1`,
  )
  return rows.map(({ routine }) => routine)
}

/** What triggers call the rows they hand over. */
export async function readHanded(database: Queryable): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ name: string }>(
    `select tgoldtable::text as name from pg_trigger where tgoldtable is not null
     union select tgnewtable::text from pg_trigger where tgnewtable is not null`,
  )
  return new Set(rows.map(({ name }) => name))
}

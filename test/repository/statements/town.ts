import { type Module, readModule } from './modules.ts'

/** A schema to try statements on. */
export const town = `
  create table town (town text primary key, name text not null, mayor text, size int not null,
    level int not null check (level in (0, 1)), story jsonb not null, since date not null,
    seen_at timestamptz, tags text[] not null check (tags <@ array['old', 'new']), state text not null check (state in ('open', 'closed')));
  create table street (street text primary key, town text not null references town, length bigint);
  create view houses as select street, mayor from street left join town using (town)`

/** What statements give: the columns, their types or texts, and whether they may be null. */
export const cases: Readonly<Record<string, string>> = {
  'select name, mayor from town': 'name: text, mayor: text or null',
  'select mayor from town where mayor is not null': 'mayor: text',
  'select mayor from town where mayor > $1': 'mayor: text',
  'select mayor from town where mayor > $1 or size > 1': 'mayor: text or null',
  'select mayor is null or mayor = $1 as is_hers from town': 'is_hers: boolean',
  'select mayor = $1 as is_hers from town': 'is_hers: boolean or null',
  'select name from street left join town using (town)': 'name: text or null',
  'select level from town': 'level: 0|1',
  'select tags from town': 'tags: "new"|"old"',
  "select nullif(state, 'open') as state from town": 'state: "closed" or null',
  'select array(select state from town) as states': 'states: "closed"|"open"',
  "select state from town where state in ('open') and size > 1": 'state: "open"',
  "select name from town where name in ('Lyon', 'Nantes')": 'name: "Lyon"|"Nantes"',
  'select name from street left join town using (town) where size > 1': 'name: text',
  'select name from street join town using (town)': 'name: text',
  'select mayor from houses where street = $1': 'mayor: text or null',
  'select max(size) as size from town': 'size: integer or null',
  'select max(size) as size from town group by name': 'size: integer',
  'select max(mayor) as mayor from town group by name': 'mayor: text or null',
  'select count(*) as n, coalesce(sum(size), 0)::int as size from town': 'n: bigint, size: integer',
  'select (select name from town where town = $1) as name': 'name: text or null',
  'select (select count(*)::int from town) as n': 'n: integer',
  'select case when mayor is not null then mayor else name end as name from town': 'name: text',
  "select case when size > 1 then 'big' else 'small' end as kind from town": 'kind: "big"|"small"',
  "select case when size > 1 then 'big' end as kind from town": 'kind: "big" or null',
  'select state from town union select name from town': 'state: text',
  "select state from town union select 'new'": 'state: "closed"|"new"|"open"',
  "with t as (select state from town) select state from t where state <> 'open'": 'state: "closed"',
  'insert into town (town, mayor) values ($1, $2) returning town, mayor': 'town: text, mayor: text',
  'insert into town (town) values ($1) returning mayor': 'mayor: text or null',
  'update town set mayor = $1 returning mayor': 'mayor: text',
  'update town set size = 1 returning mayor': 'mayor: text or null',
  'update town set mayor = null where mayor is not null returning mayor': 'mayor: text or null',
  'update town set size = 1 where mayor is not null returning mayor': 'mayor: text',
  'delete from town where mayor > $1 returning mayor': 'mayor: text',
  'update town set mayor = coalesce(mayor, name) returning mayor': 'mayor: text',
  'with recursive up as (select town, mayor from town union select town, mayor from up) select mayor from up':
    'mayor: text or null',
}

const select = (stated: string, sql: string) => `query<${stated}>('${sql}')`
const take = (parameter: string, sql: string) => `query('${sql}', [${parameter}])`

/** Modules of one statement each, by what they are tried for: the wrong ones are refused. */
export const probes: ReadonlyMap<string, Module> = new Map(
  Object.entries({
    'right-columns': select(
      '{ name: string; mayor: string | null }',
      'select name, mayor from town',
    ),
    'right-number': select('{ level: 0 | 1 }', 'select level from town'),
    'right-texts': select("{ state: 'open' | 'closed' }", 'select state from town'),
    'right-list': select("{ tags: ('old' | 'new')[] }", 'select tags from town'),
    'right-json': select('{ story: { a: string | null }[] }', 'select story from town'),
    'right-inferred': "query('select name from town').then((rows: { name: string }[]) => rows)",
    'right-parameters': take("1, 'a'", 'select 1 as n from town where size = $1 and name = $2'),
    'wrong-missing': select('{ name: string; mayor: string }', 'select name from town'),
    'wrong-extra': select('{ name: string }', 'select name, town from town'),
    'wrong-type': select('{ size: string }', 'select size from town'),
    'wrong-null': select('{ mayor: string }', 'select mayor from town'),
    'wrong-texts': select("{ state: 'open' }", 'select state from town'),
    'wrong-free-text': select("{ name: 'Lyon' | 'Nantes' }", 'select name from town'),
    'wrong-list': select("{ tags: 'old'[] }", 'select tags from town'),
    'wrong-number': select('{ level: 0 }', 'select level from town'),
    'wrong-bigint': select('{ n: number }', 'select count(*) as n from town'),
    'wrong-day': select('{ since: string }', 'select since from town'),
    'wrong-json': select('{ story: { at: Date }[] }', 'select story from town'),
    'wrong-inferred': "query('select size from town').then((rows: { size: string }[]) => rows)",
    'wrong-parameter': take('new Date()', 'select 1 as n from town where name = $1'),
    'wrong-last-parameter':
      "query('select 1 as n from town where size = $1 and name = $2', [...[1, 2].slice(1), true])",
  }).map(([name, call]) => {
    const path = `hub/platform/database/probe-${name}.ts`
    const text = `import type { Queryable } from './database.ts'
export const probe = (database: Queryable): unknown => database.${call}`
    return [path, readModule(path, text)]
  }),
)

import { loadModule, parsePlPgSQLSync, parseSync } from 'libpg-query'
import type { Queryable } from '../../../hub/platform/database/database.ts'
import type { Statement } from '../statements/read-statements.ts'
import { readHanded, readRoutines, readTables, readViews } from './catalog.ts'
import { mergeFigures, placeOfTable } from './lists/places.ts'
import { readOrganisations } from './read-organisations.ts'
import { findRefusals, type Refusal } from './refusals.ts'
import type { Tree } from './sql-tree.ts'
import type { Known, Surroundings } from './surroundings.ts'

/** What a statement does to a schema that is distributed by the organisation. */
export interface Judged extends Pick<Statement, 'place' | 'sql'> {
  /** Which shards it goes to; `none` when it reads no distributed table. */
  reach: 'none' | 'one' | 'rows' | 'all'
  /** Why it would not run, or would join rows that lie apart. */
  faults: readonly string[]
  isByRange: boolean
  /** What Citus refuses in it. */
  refusals: readonly Refusal[]
}

/** What there is around every statement. */
export async function readSurroundings(database: Queryable): Promise<Surroundings> {
  await loadModule()
  const tables = new Map<string, Known>()
  for (const { table, organisation_at } of await readTables(database))
    tables.set(table, { place: placeOfTable(table), organisationAt: organisation_at })
  // What has no month yet lies here: the one partition that a statement names.
  const log = tables.get('access_log.access')
  if (log) tables.set('access_log.access_rest', log)
  for (const { view, organisation_at } of await readViews(database))
    tables.set(view, { place: 'distributed', organisationAt: organisation_at })
  return { tables, handed: await readHanded(database) }
}

/** Judges every statement of a text. */
export function judge(
  { place, sql }: Pick<Statement, 'place' | 'sql'>,
  around: Surroundings,
): Judged[] {
  const { stmts = [] } = parseSync(sql)
  return stmts.map(({ stmt }) => {
    const read = readOrganisations(stmt, around)
    const { organisations, faults, isByRange, tables } = read
    const parts = organisations.parts()
    const apart = parts.length > 1 ? [`joins ${parts.map(String).join(' with ')} apart`] : []
    const local = parts.length > 0 ? tables.filter((one) => placeOfTable(one) === 'local') : []
    return {
      place,
      sql,
      reach: parts.length === 0 ? 'none' : organisations.reach(),
      faults: [
        ...faults,
        ...apart,
        ...local.map((one) => `reads ${one} beside what is distributed`),
      ],
      isByRange,
      refusals: findRefusals(read, stmt as Tree),
    }
  })
}

/** Judges what functions and views of the database do. */
export async function judgeCatalog(database: Queryable, around: Surroundings): Promise<Judged[]> {
  const views = await readViews(database)
  const routines = await readRoutines(database)
  return [
    ...views.flatMap(({ view, sql }) => judge({ place: `view ${view}`, sql }, around)),
    ...routines.flatMap(({ routine, language, definition, body, parameters }) => {
      const place = `function ${routine}`
      const own = { ...around, variables: new Set(parameters) }
      if (language === 'sql') return judge({ place, sql: body }, own)
      const parsed = parsePlPgSQLSync(definition)
      const read = readProcedure(parsed, routine in mergeFigures)
      const variables = new Set([...parameters, ...read.variables])
      return read.statements.flatMap((sql) => judge({ place, sql }, { ...around, variables }))
    }),
  ]
}

const statement = /^\s*(select|insert|update|delete|with)\b/i

/** The statements of a procedure, and the names it gives to values. One that is put together when it runs throws. */
function readProcedure(
  parsed: unknown,
  mayPut: boolean,
): { statements: string[]; variables: string[] } {
  const statements: string[] = []
  const variables: string[] = []
  const visit = (piece: unknown): void => {
    if (piece === null || typeof piece !== 'object') return
    for (const [name, inner] of Object.entries(piece)) {
      if (name === 'PLpgSQL_stmt_dynexecute' && !mayPut)
        throw new Error('A function puts a statement together.')
      if (name === 'refname') variables.push(String(inner))
      if (name === 'PLpgSQL_expr') {
        const query = String((inner as { query: unknown }).query)
        const value = query.replace(/^\s*[\w.]+\s*:=/, '')
        if (statement.test(query)) statements.push(query)
        else if (!/^\s*lock\s/i.test(query)) statements.push(`select ${value}`)
      }
      visit(inner)
    }
  }
  visit(parsed)
  return { statements, variables }
}

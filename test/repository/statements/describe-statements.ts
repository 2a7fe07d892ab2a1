import { loadModule, parseSync } from 'libpg-query'
import pg from 'pg'
import { Literals } from './literals.ts'
import { isNode, numberOf, readNodes } from './node-tree.ts'
import { Nullability } from './nullable.ts'
import { readSchema, type Schema } from './schema.ts'
import { sourcesOfQuery, targetsOf } from './sources.ts'

/** What a statement takes and gives, as PostgreSQL says when it prepares it. */
export interface Described {
  /** The type of each parameter, as PostgreSQL names it: `timestamp with time zone`. */
  parameters: readonly string[]
  columns: readonly Column[]
}

/** A column of the rows that a statement gives. */
export interface Column {
  name: string
  type: string
  isNullable: boolean
  /** The texts or numbers that may stand there, where a constraint or the statement lists them; none for any. */
  oneOf: readonly string[]
  /** The column of a table that it is: `town.state`. */
  from: string | undefined
}

/** What the server tells beside its answers. */
interface Notice {
  message: string | undefined
  detail: string | undefined
}

/** What PostgreSQL prepares; it runs all else, which takes no parameters and gives no rows, at once. */
const prepared = /^(Select|Insert|Update|Delete|Merge)Stmt$/

/** Describes statements, by their text; an error stands for one that cannot be prepared. */
export async function describeStatements(
  address: string,
  statements: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Described | Error | null>> {
  await loadModule()
  const connection = new pg.Client(address)
  await connection.connect()
  try {
    const schema = await readSchema(connection)
    const described = new Map<string, Described | Error | null>()
    for (const sql of statements)
      described.set(sql, await describe(connection, sql, schema).catch((error: Error) => error))
    return described
  } finally {
    await connection.end()
  }
}

/** @returns `null` for what is no single statement that is prepared */
async function describe(
  connection: pg.Client,
  sql: string,
  schema: Schema,
): Promise<Described | null> {
  const [only, ...others] = parseSync(sql).stmts ?? []
  if (others.length > 0 || !prepared.test(Object.keys(only?.stmt ?? {})[0] ?? '')) return null
  let printed = ''
  const listen = ({ message, detail }: Notice) => {
    if (message === 'rewritten parse tree:') printed = detail ?? ''
  }
  connection.on('notice', listen)
  try {
    await connection.query(`begin; ${printing}`)
    await connection.query(`prepare described as ${sql}`)
    // Of all it printed, the statement itself came last.
    const tree = printed
    const { rows } = await connection.query<{ parameters: string[]; results: string[] | null }>(
      `select parameter_types::text[] as parameters, result_types::text[] as results
       from pg_prepared_statements where name = 'described'`,
    )
    await connection.query('deallocate described')
    const [{ parameters, results } = { parameters: [], results: null }] = rows
    return { parameters, columns: results ? columnsOf(tree, results, schema) : [] }
  } finally {
    connection.off('notice', listen)
    await connection.query('rollback')
  }
}

/** Asks the server to tell how it understood a statement. */
const printing = `set local client_min_messages = log; set local debug_pretty_print = off;
  set local debug_print_rewritten = on`

/** Types of which a constraint or a statement lists values. */
const listed = /^(text|integer)(\[\])?$/

function columnsOf(tree: string, types: readonly string[], schema: Schema): Column[] {
  const [query] = [readNodes(tree)].flat().filter(isNode)
  if (!query) throw new Error('The server did not tell how it understood the statement.')
  const sources = sourcesOfQuery(query, undefined, schema)
  const nullability = new Nullability(schema)
  const literals = new Literals(schema)
  return targetsOf(query).map((target, at) => {
    const own = sources[at] ?? []
    const type = types[at] ?? ''
    return {
      name: String(target['resname']),
      type,
      isNullable: nullability.some(own),
      from: schema.columns.get(
        `${numberOf(target, 'resorigtbl')}.${numberOf(target, 'resorigcol')}`,
      ),
      oneOf: listed.test(type) ? [...(literals.of(own) ?? [])].sort() : [],
    }
  })
}

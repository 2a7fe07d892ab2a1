import type pg from 'pg'
import type { Node } from './node-tree.ts'

/** What of a database says which values a statement may give. */
export interface Schema {
  /** Columns that always hold something, as the numbers of table and column: `16407.2`. */
  filled: ReadonlySet<string>
  /** The texts or numbers that a constraint admits in a column, by the same, as TypeScript writes them. */
  oneOf: ReadonlyMap<string, ReadonlySet<string>>
  /** The name of a column, by the same: `town.state`. */
  columns: ReadonlyMap<string, string>
  /** The name of a function by its number. */
  nameOf: (number: unknown) => string
  /** Whether a call or an operator gives null for null. */
  isStrict: (call: Node) => boolean
}

/** Reads it from the catalog. */
export async function readSchema(connection: pg.Client): Promise<Schema> {
  const columns = await connection.query<{ column: string; name: string; filled: boolean }>(
    `select attrelid || '.' || attnum as column, attnotnull as filled,
       attrelid::regclass || '.' || attname as name from pg_attribute`,
  )
  const checks = await connection.query<{ column: string; definition: string }>(
    `select conrelid || '.' || conkey[1] as column, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'c' and cardinality(conkey) = 1`,
  )
  const functions = await connection.query<{ number: string; name: string; strict: boolean }>(
    'select oid::text as number, proname as name, proisstrict as strict from pg_proc',
  )
  const known = new Map(functions.rows.map((one) => [one.number, one]))
  return {
    filled: new Set(columns.rows.flatMap(({ column, filled }) => (filled ? [column] : []))),
    columns: new Map(columns.rows.map(({ column, name }) => [column, name])),
    oneOf: new Map(
      checks.rows.flatMap(({ column, definition }) => {
        const literals = literalsOf(definition)
        return literals ? [[column, literals] as const] : []
      }),
    ),
    nameOf: (number) => known.get(String(number))?.name ?? '',
    isStrict: (call) => known.get(String(call['funcid'] ?? call['opfuncid']))?.strict ?? false,
  }
}

/**
 * What a constraint lists, as PostgreSQL writes it: `CHECK ((state = ANY (ARRAY['a'::text])))`, and of a list
 * `CHECK ((scopes <@ ARRAY['a'::text]))`.
 */
function literalsOf(definition: string): Set<string> | undefined {
  const list = /^CHECK \(\(\w+ (?:= ANY \(|<@ )ARRAY\[(.*?)\]\)*$/.exec(definition)?.[1]
  if (!list) return
  const each = list.matchAll(/'((?:[^']|'')*)'::(\w+)|-?\d+/g)
  return new Set(
    [...each].map(([whole, text, type]) =>
      type === 'text' ? JSON.stringify(text?.replaceAll("''", "'")) : (text ?? whole),
    ),
  )
}

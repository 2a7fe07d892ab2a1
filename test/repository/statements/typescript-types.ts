import type { Column } from './describe-statements.ts'
import { heldByCode } from './lists/held-by-code.ts'

/** What either database gives for a type of PostgreSQL, and takes for it. */
interface Kind {
  gives: string
  takes: string
}

const text: Kind = { gives: 'string', takes: 'string' }
const number: Kind = { gives: 'number', takes: 'number | string' }

/** pg gives a text, PGlite a number: neither is said, and a statement casts. */
const wide: Kind = { gives: 'DiffersByDatabase', takes: 'number | string' }
/** pg reads a day in the zone of this process, PGlite in UTC: a statement writes it as text. */
const local: Kind = { gives: 'DiffersByDatabase', takes: 'string' }

/** By the names PostgreSQL gives them. */
const kinds: Readonly<Record<string, Kind>> = {
  text,
  name: text,
  regclass: text,
  uuid: text,
  numeric: { ...text, takes: number.takes },
  smallint: number,
  integer: number,
  oid: number,
  real: number,
  'double precision': number,
  bigint: wide,
  date: local,
  'timestamp without time zone': local,
  'time without time zone': text,
  'timestamp with time zone': { gives: 'Date', takes: 'Date | string' },
  boolean: { gives: 'boolean', takes: 'boolean' },
  jsonb: { gives: 'Json', takes: 'string' },
  json: { gives: 'Json', takes: 'string' },
}

/**
 * The row type that a statement gives, as TypeScript.
 * @param stated the name of the row type that the code states, if it states one
 */
export function rowType(columns: readonly Column[], stated: string | undefined): string {
  const fields = columns.map((column) => {
    const key = JSON.stringify(column.name)
    const own = stated ? `Stated<${stated}, ${key}>` : 'any'
    return `${key}: ${valueType(column, own)}${column.isNullable ? ' | null' : ''}`
  })
  return `{ ${fields.join('; ')} }`
}

function valueType({ type, oneOf, from }: Column, stated: string): string {
  if (type === 'void') return 'unknown'
  if (from && from in heldByCode) return `Exclude<${stated}, null>`
  const array = type.endsWith('[]')
  const gives = kinds[array ? type.slice(0, -2) : type]?.gives ?? 'Unlisted'
  if (gives === 'Json') return `Json<${stated}>`
  const one = oneOf.join(' | ') || gives
  return array ? `(${one})[]` : one
}

/** What a parameter may be, as TypeScript. */
export const parameterType = (type: string): string =>
  type.endsWith('[]')
    ? 'readonly string[] | string | null'
    : `${kinds[type]?.takes ?? 'Unlisted'} | null`

/** What the types above are written with. */
export const vocabulary = `
/** A row that is stated, where the statement gives it: each column, and no other. */
type Fits<Row, Given extends Row, Columns extends NameOf<Row>> = Row
type NameOf<Row> = Row extends unknown ? keyof Row : never
/** What is stated for a column. */
type Stated<Row, Name extends string> = Row extends { [name in Name]?: infer Value } ? Value : never
/** What JSON can give of what is stated. */
type Json<Value> = Plain<Exclude<Value, null>>
type Plain<Value> = Value extends Date ? string
  : Value extends string | number | boolean | null | undefined ? Value
  : Value extends object ? { [name in keyof Value]: Plain<Value[name]> } : Value
interface DiffersByDatabase { differs: 'a statement casts it' }
interface Unlisted { unlisted: 'a type without a line in typescript-types.ts' }
`

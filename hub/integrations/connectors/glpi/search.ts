import * as z from 'zod'
import { expectShape } from '../../source-client/expect.ts'
import { SourceFault } from '../../source-client/fault.ts'
import { plainText } from './plain-text.ts'
import type { SessionClient } from './session.ts'

/** One search condition on a numbered column. Several are joined by OR. */
export type Condition = readonly [
  column: string,
  how: 'contains' | 'equals' | 'morethan',
  value: string,
]

/** One result row: the texts of each column. */
export type Line<Name extends string> = Readonly<Record<Name, readonly string[]>>

const one = z.union([z.string(), z.number()]).nullish()
const cell = z
  .union([one, z.array(one)])
  .transform((said) => [said].flat().flatMap((text) => plainText(String(text ?? '')) || []))
const count = z.union([z.number().int(), z.string().regex(/^\d+$/).transform(Number)])

/**
 * Searches, and returns one page. Only `/search/…` supports conditions: item lists ignore them and
 * return everything.
 */
export async function search<Name extends string>(
  ask: SessionClient,
  itemtype: 'Ticket' | 'User',
  columns: Readonly<Record<Name, string>>,
  { conditions, sort, from, most }: Asked<Name>,
): Promise<{ lines: readonly Line<Name>[]; isLast: boolean }> {
  const query = [
    ...conditions.flatMap(([column, how, value], at) =>
      Object.entries({ link: 'OR', field: column, searchtype: how, value }).map(
        ([name, text]) => [`criteria[${at}][${name}]`, text] as const,
      ),
    ),
    ...Object.values<string>(columns).map((column, at) => [`forcedisplay[${at}]`, column] as const),
    ['sort', columns[sort]] as const,
    ['order', 'ASC'] as const,
    ['range', `${from}-${from + most - 1}`] as const,
  ]
  const { body, code } = await ask({ path: `/search/${itemtype}`, query }, [
    'ERROR_RANGE_EXCEED_TOTAL',
  ])
  if (code) return { lines: [], isLast: true }
  const shown = z.object(
    Object.fromEntries(Object.values<string>(columns).map((column) => [column, cell])),
  )
  const { totalcount, data } = expectShape(
    z.object({ totalcount: count, data: z.array(shown).default([]) }),
    body,
  )
  if (data.length === 0 && totalcount > from)
    throw new SourceFault({ why: 'unexpected', path: '/data' })
  const named = Object.entries<string>(columns)
  const lines = data.map((line) =>
    Object.fromEntries(named.map(([name, column]) => [name, line[column] ?? []])),
  )
  return { lines: lines as unknown as Line<Name>[], isLast: from + data.length >= totalcount }
}

interface Asked<Name> {
  conditions: readonly Condition[]
  sort: Name
  /** Offset of the first row, from 0. */
  from: number
  /** Page size. */
  most: number
}

/**
 * Anchors a text to match the whole value of a column.
 * @throws SourceFault for characters that would widen the search, or that GLPI stores in another
 *   form
 */
export function whole(text: string): string {
  if (/[\p{Cc}^$%\\<>&"*]/u.test(text))
    throw new SourceFault({ why: 'unexpected', path: '/identifier' })
  return `^${text}$`
}

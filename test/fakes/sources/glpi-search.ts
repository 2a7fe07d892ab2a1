import type { Asked } from '../../world/source.ts'
import type { Columns } from './glpi-columns.ts'
import type { GlpiWays } from './glpi-ways.ts'

/** How it answers. */
export type Answered = [status: number, body: unknown, headers?: Record<string, string>]

/** Answers a search over some rows, as GLPI does: conditions, order, a range of lines, columns by number. */
export function searchIn<Row extends object>(
  rows: readonly Row[],
  columns: Columns<Row>,
  asked: Asked,
  ways: GlpiWays,
): Answered {
  const column = (number: string | null) => {
    const found = columns[Number(number) - (ways.shift ?? 0)]
    if (!found) throw new Error(`No column ${number}`)
    return found
  }
  const isFound = conditionOf(asked, ways, (number) => column(number).valuesOf)
  const found = rows.filter((row) => ways.ignoresFilters || isFound(row))
  const { valuesOf: sortedBy } = column(asked.query.get('sort'))
  if (!ways.ignoresOrder) found.sort((a, b) => compare(sortedBy(a)[0] ?? '', sortedBy(b)[0] ?? ''))
  const [from = 0, to = 0] = (asked.query.get('range') ?? '0-49').split('-').map(Number)
  if (from > found.length) return [ways.errorsAs ?? 400, ['ERROR_RANGE_EXCEED_TOTAL', 'trop loin']]
  const page = found.slice(from, to + 1)
  // Title and entity are always there, whatever was asked for.
  const shown = new Set(['1', '80'].map((id) => String(Number(id) + (ways.shift ?? 0))))
  for (let at = 0; asked.query.has(`forcedisplay[${at}]`); at++)
    shown.add(asked.query.get(`forcedisplay[${at}]`) ?? '')
  const data = page.map((row) =>
    Object.fromEntries(
      [...shown].flatMap((id) => {
        const one = columns[Number(id) - (ways.shift ?? 0)]
        const values = one?.valuesOf(row).map((value) => encode(value, ways)) ?? []
        return one ? [[id, values.length > 1 ? values : (values[0] ?? null)]] : []
      }),
    ),
  )
  if (ways.losesLines) data.length = 0
  const end = Math.min(to, found.length - 1)
  const range = `${from}-${end}/${found.length}`
  return [
    data.length === found.length ? 200 : 206,
    {
      totalcount: found.length,
      count: data.length,
      // Nothing found has no data at all.
      ...(data.length > 0 && { data }),
      'content-range': range,
    },
    { 'Content-Range': range, 'Accept-Range': 'Ticket 990' },
  ]
}

/** Which rows are found: each condition joins those before it, the first none. */
function conditionOf<Row>(
  asked: Asked,
  ways: GlpiWays,
  valuesOf: (number: string) => (row: Row) => readonly string[],
): (row: Row) => boolean {
  const conditions: { isTrue(row: Row): boolean; isAlternative: boolean }[] = []
  for (let at = 0; asked.query.has(`criteria[${at}][field]`); at++) {
    const part = (name: string) => asked.query.get(`criteria[${at}][${name}]`) ?? ''
    const values = valuesOf(part('field'))
    conditions.push({
      isTrue: (row) =>
        values(row).some((value) => isMet(value, part('searchtype'), part('value'), ways)),
      isAlternative: part('link') === 'OR',
    })
  }
  return (row) =>
    conditions.reduce(
      (is, { isTrue, isAlternative }, at) =>
        at === 0 ? isTrue(row) : isAlternative ? is || isTrue(row) : is && isTrue(row),
      true,
    )
}

function compare(one: string, other: string): number {
  if (/^\d+$/.test(one)) return Number(one) - Number(other)
  return one < other ? -1 : one > other ? 1 : 0
}

/** As a database compares: case does not count, `%` is anything and `_` any sign. */
function isMet(value: string, how: string, sought: string, ways: GlpiWays): boolean {
  if (how === 'equals') return value === sought
  if (how === 'morethan') return value > sought
  const isWhole = [sought.startsWith('^'), sought.endsWith('$')]
  const inner = sought.replace(/^\^/, '').replace(/\$$/, '')
  const pattern = inner
    .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
    .replaceAll('%', '.*')
    .replaceAll('_', ways.hasLooseSigns ? '.' : '_')
  return new RegExp(`${isWhole[0] ? '^' : ''}${pattern}${isWhole[1] ? '$' : ''}`, 'i').test(value)
}

/** Signs of HTML, encoded as often as this GLPI does. */
export function encode(text: string, ways: GlpiWays): string {
  let encoded = text
  for (let times = ways.encodes ?? 1; times > 0; times--)
    encoded = encoded.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return encoded
}

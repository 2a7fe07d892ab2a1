import type { ResultRow } from '../contract/reporting/results.ts'
import type { ExportFormat } from './formats/export-format.ts'
import { fold } from './formats/fold.ts'
import { formatList } from './formats/list.ts'
import { readDay } from './read-day.ts'
import { guessDelimiter, readRecords, type TextRecord } from './read-records.ts'

/** Why a line is rejected. */
type RowFault =
  | 'width'
  | 'broken_text'
  | 'quote_open'
  | 'no_date'
  | 'future_date'
  | 'unknown_answer'
  | 'nothing_said'

/** The outcome of a line: its counted data, or why it is rejected. */
export type ReadLine =
  | { line: number; row: ResultRow }
  | { line: number; fault: RowFault; column: string | null }

/** An export recognised by its column names. */
export interface OpenedExport {
  format: ExportFormat
  /** Parsed columns, as named in the file. */
  read: readonly string[]
  /** Expected columns that are missing, by `column`. */
  missing: readonly string[]
  /** Ignored columns: neither parsed nor sent. */
  left: readonly string[]
  lines(): Generator<ReadLine>
}

interface Place {
  zone: string
  /** `YYYY-MM-DD` */
  today: string
  dayIn(zone: string, at: Date): string
}

/** @returns `null` when no instrument has such columns */
export function openExport(text: string, place: Place): OpenedExport | null {
  const delimiter = guessDelimiter(text)
  const [header] = readRecords(text, delimiter)
  if (!header) return null
  const names = header.cells.map(fold)
  const format = formatList.find(
    ({ date, columns: [first] }) => placeOf(names, date) >= 0 && placeOf(names, first.names) >= 0,
  )
  if (!format) return null
  const places = {
    date: placeOf(names, format.date),
    id: placeOf(names, format.id),
    columns: format.columns
      .map((column) => ({ column, at: placeOf(names, column.names) }))
      .filter(({ at }) => at >= 0),
  }
  const taken = new Set([places.date, places.id, ...places.columns.map(({ at }) => at)])
  const titles = header.cells.map((name) => name.trim())
  return {
    format,
    read: titles.filter((_, at) => taken.has(at)),
    missing: format.columns
      .filter(({ names: known }) => placeOf(names, known) < 0)
      .map(({ column }) => column),
    left: titles.filter((name, at) => !taken.has(at) && name !== ''),
    *lines() {
      const same = new Map<string, number>()
      let isFirst = true
      for (const record of readRecords(text, delimiter)) {
        if (!isFirst) yield readLine(record, titles, places, place, same)
        isFirst = false
      }
    },
  }
}

interface Places {
  date: number
  id: number
  columns: readonly { column: ExportFormat['columns'][number]; at: number }[]
}

function readLine(
  { line, cells, isCut }: TextRecord,
  titles: readonly string[],
  { date, id, columns }: Places,
  { zone, today, dayIn }: Place,
  same: Map<string, number>,
): ReadLine {
  const wrong = (fault: RowFault, at?: number): ReadLine => ({
    line,
    fault,
    column: at === undefined ? null : (titles[at] ?? null),
  })
  if (isCut) return wrong('quote_open')
  if (cells.length !== titles.length) return wrong('width')
  const said = cells[date] ?? ''
  const day = readDay(said, (at) => dayIn(zone, at))
  if (day === null) return wrong('no_date', date)
  if (day > today) return wrong('future_date', date)
  const answers: { item: string; value: string }[] = []
  for (const { column, at } of columns) {
    const cell = cells[at] ?? ''
    if (cell.includes('\uFFFD')) return wrong('broken_text', at)
    const found = column.read(cell)
    if (found === 'unknown') return wrong('unknown_answer', at)
    answers.push(...found)
  }
  if (answers.length === 0) return wrong('nothing_said')
  const name = nameOf(id < 0 ? '' : (cells[id] ?? ''), said, answers, same)
  return { line, row: { id: name, month: day.slice(0, 7), answers } }
}

/**
 * Returns the id of a line: its own id with its date, because exports shorten ids. Without one, its
 * date, its counted data, and the number of identical lines before it.
 */
function nameOf(
  id: string,
  date: string,
  answers: ResultRow['answers'],
  same: Map<string, number>,
): string {
  const own = id.trim().slice(0, 100)
  const moment = date.trim()
  if (own !== '') return `${own} ${moment}`
  const key = `${moment} ${answers.map(({ value }) => value).join('')}`
  const nth = (same.get(key) ?? 0) + 1
  same.set(key, nth)
  return `${key} ${nth}`
}

/** Returns the index of the first of these names in a header. */
function placeOf(names: readonly string[], known: readonly string[]): number {
  for (const name of known) {
    const at = names.indexOf(name)
    if (at >= 0) return at
  }
  return -1
}

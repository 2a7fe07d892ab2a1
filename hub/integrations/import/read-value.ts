import type { DateColumn, Value } from './mapping.ts'
import { dateReader } from './read-date.ts'
import { RowRefused } from './row-refused.ts'

/** Returns the trimmed cell of a column. */
export type Cells = (column: string) => string

/** Longest cell, in characters: longer than any field of a request. */
const longestCell = 100_000

/** Returns a reader of one field. @throws RowRefused from the returned function */
export function valueReader(
  field: string,
  value: Value | undefined,
): (cells: Cells) => string | undefined {
  if (value === undefined || typeof value === 'string') return () => value
  const { column, table, otherwise, prefix = '' } = value
  const meanings = table && new Map(Object.entries(table).map(([key, said]) => [fold(key), said]))
  return (cells) => {
    const cell = readCell(field, column, cells)
    const said = meanings ? meanings.get(fold(cell)) : cell
    if (said !== undefined && said !== '') return said === null ? undefined : prefix + said
    if (otherwise !== undefined) return otherwise ?? undefined
    if (cell === '') return undefined
    throw new RowRefused(
      `${field}: the mapping does not say what “${cell.slice(0, 80)}” means, in column “${column}”.`,
    )
  }
}

/** Returns a reader of one date. @throws RowRefused from the returned function */
export function momentReader(
  field: string,
  date: DateColumn | undefined,
  zone: string,
  hour: '00:00:00' | '23:59:59',
): (cells: Cells) => Date | undefined {
  if (date === undefined) return () => undefined
  const { column, format } = date
  const read = dateReader(format, date.zone ?? zone, hour)
  return (cells) => {
    const cell = readCell(field, column, cells)
    if (cell === '') return undefined
    const moment = read(cell)
    if (moment instanceof Date) return moment
    if (moment === 'out_of_time')
      throw new RowRefused(
        `${field}: “${cell.slice(0, 80)}” in column “${column}” is before 1900 or after 2200.`,
      )
    const wanted = format ?? '2026-11-24T10:00:00+01:00, or 2026-11-24 10:00:00'
    throw new RowRefused(
      `${field}: “${cell.slice(0, 80)}” in column “${column}” is no date written as ${wanted}.`,
    )
  }
}

function readCell(field: string, column: string, cells: Cells): string {
  const cell = cells(column)
  if (cell.length <= longestCell) return cell
  throw new RowRefused(
    `${field}: column “${column}” holds ${cell.length.toLocaleString('en')} characters, which is longer than any field.`,
  )
}

function fold(text: string): string {
  return text.trim().toLowerCase()
}

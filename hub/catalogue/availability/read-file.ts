import { parse } from 'csv-parse/sync'
import type { OfferFact } from '#shared/contract/catalogue/offer.ts'
import { plainText } from '#shared/contract/scalar.ts'
import { columnsOf } from './columns.ts'
import { type FactContext, placeOf } from './count-fact.ts'
import type { FactFault } from './fault.ts'
import { isEmpty, readDay, readMonth, readNumber, readWord, readYes } from './read-cell.ts'

/** A line of a file, with its facts or the reason of its rejection. */
export interface FactLine {
  line: number
  cells: string[]
  said: readonly OfferFact[] | FactFault
}

/** Most lines of one file. */
const mostLines = 20_000

/** No line of the file can be imported. */
export class FileRefused extends Error {
  readonly fault: FactFault
  constructor(fault: FactFault) {
    super(fault)
    this.fault = fault
  }
}

/**
 * Parses a table of facts by its column names, in French or English spreadsheet conventions.
 * @throws FileRefused when it is no table, has no known column, or is too long
 */
export function readFile(bytes: Uint8Array, context: FactContext): FactLine[] {
  const text = decode(bytes)
  const records = recordsOf(text)
  const [header, ...rows] = records
  if (!header) throw new FileRefused('empty_file')
  const columns = columnsOf(header.record)
  if (columns === null) throw new FileRefused('no_columns')
  if (rows.length > mostLines) throw new FileRefused('too_many_lines')
  return rows.map(({ record, info }) => {
    const cell = (name: keyof typeof columns) => record[columns[name] ?? -1]?.trim() ?? ''
    const said =
      record.length > header.record.length ? 'too_many_cells' : readRow(cell, columns, context)
    return { line: info.lines, cells: record, said }
  })
}

type Columns = NonNullable<ReturnType<typeof columnsOf>>

/** Returns the facts of a line, which may hold several for one place. */
function readRow(
  cell: (name: keyof Columns) => string,
  columns: Columns,
  context: FactContext,
): OfferFact[] | FactFault {
  const where = { service: cell('service'), place: cell('place') }
  const found = placeOf(where, context)
  if ('fault' in found) return found.fault
  const territory = columns.territory === undefined ? '' : cell('territory')
  if (territory !== '' && territory !== found.place.territory) return 'place_elsewhere'
  const facts: OfferFact[] = []

  if (!isEmpty(cell('closed_hours'))) {
    const month = readMonth(cell('date'))
    const hours = readNumber(cell('closed_hours'))
    const days = cell('closed_days') === '' ? null : readNumber(cell('closed_days'))
    if (month === null) return 'not_a_month'
    if (hours === null || hours > 744) return 'not_hours'
    if (days === null && hours > 0) return 'hours_without_days'
    if (days !== null && (!Number.isInteger(days) || days > 31)) return 'not_days'
    const reason = plainText(200).safeParse(cell('reason'))
    if (!reason.success) return 'long_reason'
    const closed = { closed_hours: hours, closed_days: days ?? 0 }
    facts.push({ kind: 'hours', ...where, month, ...closed, reason: reason.data || null })
  }
  if (!isEmpty(cell('next_slot'))) {
    const day = readDay(cell('date'))
    const days = readWord(cell('next_slot')) === 'none' ? null : readNumber(cell('next_slot'))
    if (day === null) return 'not_a_day'
    const isNone = readWord(cell('next_slot')) === 'none'
    if (!isNone && (days === null || !Number.isInteger(days) || days > 1000)) return 'not_days'
    facts.push({ kind: 'slot', ...where, day, days })
  }
  const ways = {
    counter: readYes(cell('counter')),
    telephone: readYes(cell('telephone')),
    post: readYes(cell('post')),
    france_services: readYes(cell('france_services')),
  }
  if (Object.values(ways).includes('wrong')) return 'not_yes_or_no'
  if (Object.values(ways).some((one) => one !== null))
    facts.push({ kind: 'ways', ...where, ...(ways as Record<keyof typeof ways, boolean | null>) })
  return facts.length === 0 ? 'nothing_said' : facts
}

interface ParsedRecord {
  record: string[]
  info: { lines: number }
}

function recordsOf(text: string): ParsedRecord[] {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/\r|\n/)
  const count = (delimiter: string) => first.split(delimiter).length
  const delimiter = [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best))
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 20_000,
    }) as unknown as ParsedRecord[]
    return records.filter(({ record }) => record.some((one) => one.trim() !== ''))
  } catch {
    throw new FileRefused('unreadable_file')
  }
}

/**
 * Decodes a file: UTF-8, UTF-16 with a byte order mark, else Windows-1252, which French
 * spreadsheets still write.
 */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0x50 && second === 0x4b) throw new FileRefused('workbook')
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

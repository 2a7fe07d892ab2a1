import { closeSync, openSync, readSync } from 'node:fs'
import { writeCsvLine } from './csv-line.ts'
import { type CsvHabits, type CsvRecord, readCsv } from './csv-records.ts'
import { escapeCell, readCell } from './escape-cell.ts'
import type { Mapping } from './mapping.ts'
import { requireColumns } from './read-mapping.ts'
import type { ReadRow } from './read-row.ts'
import { RowRefused } from './row-refused.ts'
import { FileUnreadable, type Row, type Source } from './source.ts'

/** Reason columns of a rejects file, ignored when it is imported again. */
const rejectColumns = ['parvis_line', 'parvis_reason']

/**
 * Opens a CSV file with a mapping.
 * @throws FileUnreadable without a header
 * @throws SettingRefused without a column the mapping names
 */
export async function openCsv(path: string, mapping: Mapping, readRow: ReadRow): Promise<Source> {
  const delimiter = mapping.delimiter ?? guessDelimiter(path)
  const habits: CsvHabits = { delimiter, encoding: mapping.encoding }
  const header = await readHeader(path, habits)
  const ours = header.cells.findIndex((name) => name.trim() === 'parvis_line')
  // A rejects file says what it holds in cells that no spreadsheet calculates.
  const asGiven = (cells: string[]) => (ours < 0 ? cells : cells.map(readCell))
  const begins = asGiven(header.cells)
  const names = begins.map((name) => name.trim())
  requireColumns(mapping, names)
  const places = new Map(names.map((name, at) => [name, at] as const).reverse())
  const writeReject = (cells: string[]) => writeCsvLine(cells.map(escapeCell), delimiter)
  const own = ours < 0 ? names.length : ours

  const rowOf = ({ cells: written, line, next }: CsvRecord): Row => {
    const cells = asGiven(written)
    const cell = (column: string) => cells[places.get(column) ?? -1]?.trim() ?? ''
    return {
      line,
      next,
      read: wrongWith(cells, names.length) ?? readRow(cell),
      reject: (why) => writeReject([...ownCells(cells, own, names.length), String(line), why]),
    }
  }
  return {
    rejectsBegin: writeReject([...begins.slice(0, own), ...rejectColumns]),
    async *read(from) {
      const start = from.bytes === 0 ? header.next : from
      for await (const records of readCsv(path, habits, start)) yield records.map(rowOf)
    },
  }
}

function wrongWith(cells: readonly string[], width: number): RowRefused | null {
  if (cells.length !== width)
    return new RowRefused(
      `This row has ${cells.length} cells, and the first line of the file ${width}.`,
    )
  if (cells.some((cell) => cell.includes('\uFFFD')))
    return new RowRefused(
      'A character of this row is cut or cannot be read: the file is in UTF-8, or the mapping says its encoding.',
    )
  return null
}

/** Returns the original cells; surplus cells stay, so that nothing is lost. */
function ownCells(cells: readonly string[], own: number, width: number): string[] {
  if (cells.length > width) return [...cells]
  return Array.from({ length: own }, (_, at) => cells[at] ?? '')
}

async function readHeader(path: string, habits: CsvHabits): Promise<CsvRecord> {
  for await (const [first] of readCsv(path, habits, { bytes: 0, lines: 1 })) if (first) return first
  throw new FileUnreadable(`${path} is empty: nothing was imported.`)
}

/** Guesses the delimiter: the most frequent in the first line, outside quotes. */
function guessDelimiter(path: string): string {
  const start = Buffer.alloc(65_536)
  const file = openSync(path, 'r')
  const length = readSync(file, start)
  closeSync(file)
  const [line = ''] = start
    .toString('latin1', 0, length)
    .replace(/"[^"]*"/g, '')
    .split(/\r|\n/)
  const count = (delimiter: string) => line.split(delimiter).length
  return [',', ';', '\t', '|'].reduce((best, one) => (count(one) > count(best) ? one : best))
}

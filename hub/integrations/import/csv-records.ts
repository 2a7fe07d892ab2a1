import { createReadStream } from 'node:fs'
import { type CsvError, parse } from 'csv-parse'
import { FileUnreadable } from './source.ts'

/** A record of a CSV file, with where the next one begins. */
export interface CsvRecord {
  cells: string[]
  /** Line it begins on. */
  line: number
  next: { bytes: number; lines: number }
}

/** How a CSV file is written. */
export interface CsvHabits {
  delimiter: string
  encoding: 'utf-8' | 'windows-1252'
}

/** Longest record, in bytes: a quote that is never closed does not fill the memory. */
const longestRecord = 16_000_000

/** Small, so that a database that answers meanwhile is heard. */
const slice = 32_768

/**
 * Records of a CSV file from a place on, those of each slice together; empty lines are none.
 * @throws FileUnreadable once what came before was given
 */
export async function* readCsv(
  path: string,
  { delimiter, encoding }: CsvHabits,
  from: { bytes: number; lines: number },
): AsyncGenerator<CsvRecord[]> {
  let records: CsvRecord[] = []
  let line = from.lines
  let emptyBefore = 0
  const parser = parse({
    delimiter,
    encoding: encoding === 'utf-8' ? 'utf8' : 'latin1',
    // Guessed by the first, it would be another one where reading goes on from the middle of a file.
    record_delimiter: ['\r\n', '\n', '\r'],
    bom: from.bytes === 0,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
    on_record(cells: string[], { bytes, empty_lines }) {
      line += empty_lines - emptyBefore
      emptyBefore = empty_lines
      const begins = line
      line += 1 + lineEnds(cells)
      if (cells.some((cell) => cell !== ''))
        records.push({
          cells: encoding === 'utf-8' ? cells : cells.map(fromWindows),
          line: begins,
          next: { bytes: from.bytes + bytes, lines: line },
        })
      return null
    },
  })
  let failure: CsvError | null = null
  parser.once('error', (error: CsvError) => {
    failure = error
  })
  const closed = new Promise((resolve) => parser.once('close', resolve))
  parser.resume()
  for await (const bytes of createReadStream(path, { start: from.bytes, highWaterMark: slice })) {
    parser.write(bytes)
    yield records
    records = []
    if (parser.destroyed) break
  }
  parser.end()
  await closed
  yield records
  if (failure) throw new FileUnreadable(explain(failure, line))
}

function lineEnds(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells)
    if (cell.includes('\n') || cell.includes('\r')) count += cell.split(/\r\n|\n|\r/).length - 1
  return count
}

/** What Windows-1252 writes where Latin-1 has control characters: quotes, dashes, the euro. */
function fromWindows(cell: string): string {
  return cell.replace(/[\u0080-\u009F]/g, (one) => windows[one.charCodeAt(0) - 0x80] ?? one)
}

// The decoder of some releases of Node takes it for Latin-1.
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function explain({ code, message }: CsvError, line: number): string {
  const stand = 'What came before is taken. Correct the file and import it again.'
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return `A quote is opened on line ${line}, or after it, and never closed. ${stand}`
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `The row that begins on line ${line} is longer than ${longestRecord / 1_000_000} MB: a quote may be opened there and never closed. ${stand}`
  return `The file is not readable from line ${line} on: ${message} ${stand}`
}

import { createReadStream } from 'node:fs'
import { type CsvError, parse } from 'csv-parse'
import { FileUnreadable } from './source.ts'

/** A CSV record, and where the next one begins. */
export interface CsvRecord {
  cells: string[]
  /** Its first line. */
  line: number
  next: { bytes: number; lines: number }
}

/** The format of a CSV file. */
export interface CsvHabits {
  delimiter: string
  encoding: 'utf-8' | 'windows-1252'
}

/** Longest record, in bytes: an unclosed quote must not fill the memory. */
const longestRecord = 16_000_000

/** Small, so that the event loop handles database answers in between. */
const slice = 32_768

/**
 * Reads CSV records from an offset, grouped by slice; it skips empty lines.
 * @throws FileUnreadable once the records before were returned
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
    // Fixed: guessed from the first line, it would differ after a resume in mid-file.
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

/** Maps the control characters of Latin-1 to Windows-1252: quotes, dashes, the euro sign. */
function fromWindows(cell: string): string {
  return cell.replace(/[\u0080-\u009F]/g, (one) => windows[one.charCodeAt(0) - 0x80] ?? one)
}

// The decoder of some Node releases confuses it with Latin-1.
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function explain({ code, message }: CsvError, line: number): string {
  const stand = 'What came before is taken. Correct the file and import it again.'
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return `A quote is opened on line ${line}, or after it, and never closed. ${stand}`
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `The row that begins on line ${line} is longer than ${longestRecord / 1_000_000} MB: a quote may be opened there and never closed. ${stand}`
  return `The file is not readable from line ${line} on: ${message} ${stand}`
}

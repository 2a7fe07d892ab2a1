/** One record of a table, with its first line. */
export interface TextRecord {
  line: number
  cells: string[]
  /** A cell exceeds the limit: a quote was never closed. Parsing stops. */
  isCut?: true
}

/** Longest cell, in characters. */
const longest = 200_000

const quote = 34
const lineFeed = 10
const carriageReturn = 13

/**
 * Yields the records of a table by RFC 4180 and spreadsheet conventions: quotes count at the start
 * of a cell, and may contain line breaks. Skips empty lines.
 */
export function* readRecords(text: string, delimiter: string): Generator<TextRecord> {
  const parts = delimiter.charCodeAt(0)
  let line = 1
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
    const record: TextRecord = { line, cells: [] }
    for (;;) {
      const cell = readCell(text, at, parts)
      record.cells.push(cell.said)
      line += cell.lines
      at = cell.end
      if (cell.isCut) {
        yield { ...record, isCut: true }
        return
      }
      if (text.charCodeAt(at) !== parts) break
      at += 1
    }
    if (text.charCodeAt(at) === carriageReturn) at += 1
    if (text.charCodeAt(at) === lineFeed) at += 1
    line += 1
    if (record.cells.some((cell) => cell.trim() !== '')) yield record
  }
}

/** Returns the most frequent usual delimiter of the first line, outside quotes. */
export function guessDelimiter(text: string): string {
  const [line = ''] = text
    .slice(0, 65_536)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]/)
  const count = (delimiter: string) => line.split(delimiter).length
  return [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best))
}

interface ReadCell {
  said: string
  end: number
  /** Line breaks inside. */
  lines: number
  isCut: boolean
}

function readCell(text: string, from: number, delimiter: number): ReadCell {
  if (text.charCodeAt(from) !== quote) return readPlain(text, from, delimiter)
  let said = ''
  let at = from + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0 || close - from > longest)
      return { said: '', end: text.length, lines: 0, isCut: true }
    said += text.slice(at, close)
    at = close + 1
    if (text.charCodeAt(at) !== quote) break
    said += '"'
    at += 1
  }
  const rest = readPlain(text, at, delimiter)
  const lines = said.split(/\r\n|\n|\r/).length - 1
  return { ...rest, said: said + rest.said, lines }
}

function readPlain(text: string, from: number, delimiter: number): ReadCell {
  let end = from
  for (; end < text.length; end++) {
    const sign = text.charCodeAt(end)
    if (sign === delimiter || sign === lineFeed || sign === carriageReturn) break
  }
  if (end - from > longest) return { said: '', end: text.length, lines: 0, isCut: true }
  return { said: text.slice(from, end), end, lines: 0, isCut: false }
}

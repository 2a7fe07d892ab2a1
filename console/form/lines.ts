/** A line that was pasted, by its number, and its cells. */
interface PastedLine {
  line: number
  cells: string[]
}

/** What was pasted, without empty lines and without the line that names the columns. */
export interface Pasted {
  lines: PastedLine[]
  /** The number of the line that names the columns, when there is one. */
  header: number | null
}

/**
 * Lines as a spreadsheet gives them: cells between tabs, semicolons or commas, some in quotes.
 * @param isHeader whether the cells of the first line name the columns
 */
export function readLines(pasted: string, isHeader: (cells: readonly string[]) => boolean): Pasted {
  const read: Pasted = { lines: [], header: null }
  let isFirst = true
  for (const [at, text] of pasted.split(/\r\n|\r|\n/).entries()) {
    if (text.trim() === '') continue
    const cells = cellsOf(text)
    if (isFirst && isHeader(cells)) read.header = at + 1
    else read.lines.push({ line: at + 1, cells })
    isFirst = false
  }
  return read
}

/** Lines that `readLines` reads back as they were. */
export function writeLines(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join(' ; ')).join('\n')
}

function quoted(cell: string): string {
  const flat = cell.replace(/\s+/g, ' ').trim()
  return /[;"]/.test(flat) ? `"${flat.replaceAll('"', '""')}"` : flat
}

/** The cells of a line, without the quotes a spreadsheet puts around some. */
function cellsOf(text: string): string[] {
  const separator = ['\t', ';', ','].find((one) => text.includes(one)) ?? ';'
  const cells: string[] = []
  for (const piece of text.split(separator)) {
    const open = cells.at(-1)
    // A separator inside quotes parts nothing.
    if (open !== undefined && isOpen(open)) cells[cells.length - 1] = open + separator + piece
    else cells.push(piece)
  }
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"')
      .trim(),
  )
}

/** Whether a cell begins with a quote that is not closed yet. */
function isOpen(cell: string): boolean {
  const start = cell.trimStart()
  return start.startsWith('"') && (start.match(/"/g)?.length ?? 0) % 2 === 1
}

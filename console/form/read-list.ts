import { readLines } from './lines.ts'

/** A line that is not understood, by its number, and why. */
interface WrongLine<Why> {
  line: number
  why: Why | 'twice'
  /** The code at fault, and the line where it was given first. */
  code: string
  first: number
}

/** What was read of a pasted list. */
export interface ReadList<One, Why extends string> {
  list: One[]
  /** The number of the line that names the columns, when there is one. */
  header: number | null
  wrong: WrongLine<Why>[]
}

/**
 * Reads a list of things that each have their code, one a line.
 * @param isHeader whether the cells of the first line name the columns
 * @param readCells what one line says, under its code, or why it is not understood
 */
export function readList<One, Why extends string>(
  pasted: string,
  isHeader: (cells: readonly string[]) => boolean,
  readCells: (cells: readonly string[]) => { code: string; one: One } | Why,
): ReadList<One, Why> {
  const { lines, header } = readLines(pasted, isHeader)
  const read: ReadList<One, Why> = { list: [], header, wrong: [] }
  const firstLines = new Map<string, number>()
  for (const { line, cells } of lines) {
    const found = readCells(cells)
    const wrong = (why: Why | 'twice', first = 0) => {
      read.wrong.push({ line, why, code: (cells[0] ?? '').slice(0, 40), first })
    }
    if (typeof found === 'string') {
      wrong(found)
      continue
    }
    const first = firstLines.get(found.code)
    if (first !== undefined) wrong('twice', first)
    else {
      firstLines.set(found.code, line)
      read.list.push(found.one)
    }
  }
  return read
}

/** Whether a cell has more characters than `most`, as people count them. */
export function isLong(cell: string, most: number): boolean {
  return [...cell].length > most
}

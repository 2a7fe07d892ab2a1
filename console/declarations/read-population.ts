import type { Declared } from '#shared/contract/declaration.ts'

/** One territory and how many live there. */
export type Populated = Extract<Declared, { kind: 'population' }>['territories'][number]

/** A line that is not understood, by its number, and why. */
export interface WrongLine {
  line: number
  why: 'columns' | 'code' | 'name' | 'population' | 'twice'
  /** Where the code of this line was given first. */
  given?: { code: string; first: number }
}

/** What was read of pasted lines. */
export interface ReadPopulation {
  territories: Populated[]
  people: number
  /** The number of the line that names the columns, when there is one. */
  header: number | null
  wrong: WrongLine[]
}

/** Reads lines `code ; name ; population`, as a spreadsheet gives them: tabs, semicolons or commas. */
export function readPopulation(pasted: string): ReadPopulation {
  const read: ReadPopulation = { territories: [], people: 0, header: null, wrong: [] }
  const firstLines = new Map<string, number>()
  let isFirst = true
  for (const [at, text] of pasted.split(/\r\n|\r|\n/).entries()) {
    if (text.trim() === '') continue
    const line = at + 1
    const cells = cellsOf(text)
    const isHeader = isFirst && namesColumns(cells)
    isFirst = false
    if (isHeader) {
      read.header = line
      continue
    }
    const one = readCells(cells)
    if (typeof one === 'string') {
      read.wrong.push({ line, why: one })
      continue
    }
    const first = firstLines.get(one.territory)
    if (first !== undefined) {
      read.wrong.push({ line, why: 'twice', given: { code: one.territory, first } })
      continue
    }
    firstLines.set(one.territory, line)
    read.territories.push(one)
    read.people += one.population
  }
  return read
}

function readCells([code, name, count, ...rest]: readonly string[]): Populated | WrongLine['why'] {
  if (code === undefined || name === undefined || count === undefined) return 'columns'
  if (rest.some((cell) => cell !== '')) return 'columns'
  if (!/^[0-9A-Za-z-]{2,40}$/.test(code)) return 'code'
  if (name === '' || [...name].length > 120) return 'name'
  // In groups of three as it is written, or not: 12 400, 12.400, 12,400, 12400.
  if (!/^(?:\d{1,3}(?:[\s.,'’]\d{3})+|\d+)$/u.test(count)) return 'population'
  const population = Number(count.replace(/\D/g, ''))
  if (population < 1 || population > 1_000_000_000) return 'population'
  return { territory: code, name, population }
}

/** The cells of a line, without the quotes a spreadsheet puts around some. */
function cellsOf(text: string): string[] {
  const separator = ['\t', ';', ','].find((one) => text.includes(one)) ?? ';'
  return text.split(separator).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"')
      .trim(),
  )
}

/** Words where a code and a number are expected. */
function namesColumns([code = '', , count = '']: readonly string[]): boolean {
  return /^[\p{L}\s_-]+$/u.test(code) && /\p{L}/u.test(count) && !/\d/.test(count)
}

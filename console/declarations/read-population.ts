import type { Declared } from '#shared/contract/declaration.ts'
import { readLines } from '../pasted/lines.ts'

/** One territory and how many live there. */
export type Populated = Extract<Declared, { kind: 'population' }>['territories'][number]

/** A line that is not understood, by its number, and why. */
interface WrongLine {
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
  const { lines, header } = readLines(pasted, namesColumns)
  const read: ReadPopulation = { territories: [], people: 0, header, wrong: [] }
  const firstLines = new Map<string, number>()
  for (const { line, cells } of lines) {
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

/** Words where a code and a number are expected. */
function namesColumns([code = '', , count = '']: readonly string[]): boolean {
  return /^[\p{L}\s_-]+$/u.test(code) && /\p{L}/u.test(count) && !/\d/.test(count)
}

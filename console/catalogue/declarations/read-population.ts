import type { Declared } from '#shared/contract/catalogue/declaration.ts'
import { territory as territoryCode } from '#shared/contract/scalar.ts'
import { isLong, type ReadList, readList } from '../../form/read-list.ts'

/** One territory and how many live there. */
export type Populated = Extract<Declared, { kind: 'population' }>['territories'][number]

/** Why a line is not understood. */
type WhyWrong = 'columns' | 'code' | 'name' | 'population'

/** Reads lines `code ; name ; population`, as a spreadsheet gives them: tabs, semicolons or commas. */
export function readPopulation(pasted: string): ReadList<Populated, WhyWrong> {
  return readList(pasted, namesColumns, readCells)
}

function readCells([territory, name, count, ...rest]: readonly string[]) {
  if (territory === undefined || name === undefined || count === undefined) return 'columns'
  if (rest.some((cell) => cell !== '')) return 'columns'
  if (!territoryCode.safeParse(territory).success) return 'code'
  if (name === '' || isLong(name, 120)) return 'name'
  // In groups of three as it is written, or not: 12 400, 12.400, 12,400, 12400.
  if (!/^(?:\d{1,3}(?:[\s.,'’]\d{3})+|\d+)$/u.test(count)) return 'population'
  const population = Number(count.replace(/\D/g, ''))
  if (population < 1 || population > 1_000_000_000) return 'population'
  return { code: territory, one: { territory, name, population } }
}

/** Words where a code and a number are expected. */
function namesColumns([code = '', , count = '']: readonly string[]): boolean {
  return /^[\p{L}\s_-]+$/u.test(code) && /\p{L}/u.test(count) && !/\d/.test(count)
}

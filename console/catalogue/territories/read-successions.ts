import * as z from 'zod'
import type { Succession, Successions } from '#shared/contract/catalogue/succession.ts'
import { nameText, territory } from '#shared/contract/scalar.ts'
import { writeLines } from '../../form/lines.ts'
import { type ReadList, readList } from '../../form/read-list.ts'

/** Why a line is not understood. */
type WhyWrong = 'columns' | 'code' | 'name' | 'since'

const name = nameText(120).min(1)
const day = z.iso.date()

/** Reads lines `old code ; new code ; new name ; first day`. */
export function readSuccessions(typed: string): ReadList<Succession, WhyWrong> {
  return readList(typed, ([, , , since = '']) => /\p{L}/u.test(since), readCells)
}

/** The lines that are read back as a list. */
export function writeSuccessions({ successions }: Successions): string {
  return writeLines(
    successions.map((one) => [one.territory, one.into, one.name, one.since] as const),
  )
}

function readCells([old, into, named, since, ...rest]: readonly string[]) {
  if (old === undefined || into === undefined || named === undefined || since === undefined)
    return 'columns'
  if (rest.some((cell) => cell !== '')) return 'columns'
  if (!territory.safeParse(old).success || !territory.safeParse(into).success) return 'code'
  if (!name.safeParse(named).success) return 'name'
  if (!day.safeParse(since).success) return 'since'
  return { code: old, one: { territory: old, into, name: named, since } }
}

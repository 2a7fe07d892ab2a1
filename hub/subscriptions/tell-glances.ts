import type { Glance } from '#shared/contract/overview.ts'
import type { Length } from '#shared/report/period.ts'
import { glanceAt } from '../overview/glance.ts'
import type { GiveReport } from '../report/remember.ts'
import type { Queryable } from '../store/database.ts'
import { countUndecided } from '../store/warnings.ts'

/**
 * Each service at one glance, in a whole period. A letter leaves the house: its figures are those that
 * anybody may be handed. What became of equality is one number over all territories, and tells of none.
 * @returns them as they were declared, with the warnings that nobody has said anything of
 */
export async function tellGlances(
  database: Queryable,
  give: GiveReport,
  organisation: string,
  { figures, length }: { figures: string; length: Length },
): Promise<Glance[]> {
  const asked = { period: figures, every: length }
  const [outside, inside, warnings] = await Promise.all([
    give(organisation, { ...asked, audience: 'public' }),
    give(organisation, { ...asked, audience: 'inside' }),
    countUndecided(database, organisation),
  ])
  return outside.services.map((one) => {
    const glance = glanceAt(one, warnings.get(one.service) ?? 0)
    const same = inside.services.find(({ service }) => service === one.service)
    const { equality, cell } = same ? glanceAt(same, 0) : glance
    return { ...glance, equality, cell: { ...glance.cell, equality: cell.equality } }
  })
}

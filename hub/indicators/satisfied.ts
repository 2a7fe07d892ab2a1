import type { Stream } from '#shared/contract/feedback.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { share } from '#shared/statistics/share.ts'
import { sumTallies, type Tally } from '../store/tallies.ts'
import type { Indicator } from './indicator.ts'

const streams: readonly Stream[] = ['invited', 'open']
const satisfied = new Set(parvis.satisfied.map(String))
const points = new Set(
  parvis.items[parvis.opening]?.scale.answers.map(({ value }) => String(value)),
)

/** Share of usagers whose démarche went well or very well, each stream by itself. */
export const satisfiedIndicator: Indicator = {
  id: 'satisfied',
  world: 'usager',
  guard: 'promises_kept',
  empty: sharesOf([]),
  async compute(database, organisation) {
    const tallies = await sumTallies(
      database,
      organisation,
      parvis.id,
      parvis.version,
      parvis.opening,
    )
    const services = new Set(tallies.map((tally) => tally.service))
    return new Map(
      [...services].map((service) => [
        service,
        sharesOf(tallies.filter((tally) => tally.service === service)),
      ]),
    )
  },
}

function sharesOf(tallies: readonly Tally[]) {
  return streams.map((stream) => {
    const mine = tallies.filter((tally) => tally.stream === stream && points.has(tally.value))
    const count = (some: readonly Tally[]) => some.reduce((sum, tally) => sum + tally.n, 0)
    return {
      stream,
      share: share(count(mine.filter((one) => satisfied.has(one.value))), count(mine)),
    }
  })
}

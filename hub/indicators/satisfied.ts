import type { Stream } from '#shared/contract/feedback.ts'
import type { Instrument } from '#shared/contract/instrument.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { share } from '#shared/statistics/share.ts'
import { newestInstrument } from '../newest-instrument.ts'
import { sumTallies, type Tally } from '../store/tallies.ts'
import type { Indicator } from './indicator.ts'

const streams: readonly Stream[] = ['invited', 'open']

/**
 * Share of usagers whose démarche went well or very well, by the instrument the organisation asks
 * now and no other. Each stream by itself, and what agents typed in apart from both.
 */
export const satisfiedIndicator: Indicator = {
  id: 'satisfied',
  world: 'usager',
  guard: 'promises_kept',
  empty: sharesOf([], parvis),
  async compute(database, organisation) {
    const asked = (await newestInstrument(database, organisation)) ?? parvis
    const { id, version, opening } = asked
    const tallies = await sumTallies(database, organisation, id, version, opening)
    const services = new Set(tallies.map((tally) => tally.service))
    return new Map(
      [...services].map((service) => [
        service,
        sharesOf(
          tallies.filter((tally) => tally.service === service),
          asked,
        ),
      ]),
    )
  },
}

function sharesOf(tallies: readonly Tally[], { satisfied, items, opening, scales }: Instrument) {
  const scale = items.find(({ item }) => item === opening)?.scale ?? ''
  const points = new Set(scales[scale]?.answers.map(({ value }) => String(value)))
  const good = new Set(satisfied.map(String))
  const shareOf = (some: readonly Tally[]) => {
    const counted = some.filter(({ value }) => points.has(value))
    const count = (these: readonly Tally[]) => these.reduce((sum, { n }) => sum + n, 0)
    return share(count(counted.filter(({ value }) => good.has(value))), count(counted))
  }
  const web = tallies.filter(({ channel }) => channel === 'web')
  const entered = tallies.filter(({ channel }) => channel === 'entered')
  return [
    ...streams.map((stream) => ({
      stream,
      share: shareOf(web.filter((one) => one.stream === stream)),
    })),
    ...(entered.length > 0 ? [{ channel: 'entered' as const, share: shareOf(entered) }] : []),
  ]
}

import type { Service } from '#shared/contract/service.ts'
import type { ServiceDelays, WaitsPart, WaitsParts } from '#shared/contract/service-delays.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import { delaysIndicator } from '../indicators/delays.ts'
import type { PartStay } from '../store/part-stays.ts'
import { countWaits, type WaitCount } from './count-waits.ts'
import type { Known } from './known.ts'
import { standBeside } from './stand-beside.ts'
import { tellDelays } from './tell-delays.ts'
import { thinSteps } from './thin-steps.ts'

/** Parts of a service that are sent: no page shows more curves beside one another. */
const mostParts = 24

/** How long requests of a service take, whole and part by part, beside what its usagers say of it. */
export function tellWaits(
  known: Known,
  declared: Service,
  stays: readonly PartStay[],
  zone: string,
): ServiceDelays['waits'] {
  if (stays.length === 0) return { told: 'nothing', because: 'absent' }
  // Days are counted once, whatever the parts.
  const all = countWaits(declared, named(stays, declared), zone).map(
    (wait, at): PartWait => ({
      ...wait,
      channel: stays[at]?.channel ?? null,
      territory: stays[at]?.territory ?? null,
    }),
  )
  const whole = waitsOf(all, known.norm)
  if (whole === null) return { told: 'nothing', because: 'too_few' }
  const beside = standBeside(known, delaysIndicator.guards)
  if (beside === null) return { told: 'nothing', because: 'not_alone' }
  const { territories } = known.population
  return {
    told: 'figures',
    beside,
    whole,
    channels: tellParts(all, known.norm, 'channel', () => null),
    territories: tellParts(
      all,
      known.norm,
      'territory',
      (part) => territories.get(part)?.name ?? part,
    ),
  }
}

/** A wait, and the parts that it is of. */
interface PartWait extends WaitCount {
  channel: string | null
  territory: string | null
}

const named = (stays: readonly PartStay[], { service }: Service) =>
  stays.map((one) => ({ ...one, service }))

/** Parts in the order of their names: those with enough requests that no subtraction brings back. */
function tellParts(
  waits: readonly PartWait[],
  norm: Known['norm'],
  by: 'channel' | 'territory',
  nameOf: (part: string) => string | null,
): WaitsParts {
  const groups = new Map<string | null, PartWait[]>()
  for (const wait of waits) {
    const own = groups.get(wait[by])
    if (own) own.push(wait)
    else groups.set(wait[by], [wait])
  }
  const parts = [...groups]
  const [shown = []] = suppress([parts.map(([, own]) => own.reduce((all, { n }) => all + n, 0))])
  const told = parts
    .flatMap(([part, own], at): WaitsPart[] => {
      if (part === null || (shown[at] ?? null) === null) return []
      const found = waitsOf(own, norm)
      return found === null ? [] : [{ part, name: nameOf(part), ...found }]
    })
    .sort((one, other) => names.compare(one.name ?? one.part, other.name ?? other.part))
  const known = parts.filter(([part]) => part !== null).length
  return {
    told: told.slice(0, mostParts),
    untold: known - told.length,
    more: Math.max(0, told.length - mostParts),
  }
}

const names = new Intl.Collator('fr')

function waitsOf(waits: readonly WaitCount[], norm: Known['norm']) {
  const found = tellDelays(waits, norm)
  return found && { delays: found.delays, steps: thinSteps(found.curve) }
}

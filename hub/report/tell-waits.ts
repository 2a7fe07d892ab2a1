import type { Service } from '#shared/contract/service.ts'
import type { ServiceDelays, WaitsPart, WaitsParts } from '#shared/contract/service-delays.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import { delaysIndicator } from '../indicators/delays.ts'
import type { PartStay } from '../store/part-stays.ts'
import { countWaits } from './count-waits.ts'
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
  const whole = waitsOf(known, declared, stays, zone)
  if (whole === null) return { told: 'nothing', because: 'too_few' }
  const beside = standBeside(known, delaysIndicator.guards)
  if (beside === null) return { told: 'nothing', because: 'not_alone' }
  const { territories } = known.population
  const partsBy = (
    of: (stay: PartStay) => string | null,
    nameOf: (part: string) => string | null,
  ) => tellParts(known, declared, { stays, of, nameOf, zone })
  return {
    told: 'figures',
    beside,
    whole,
    channels: partsBy(
      ({ channel }) => channel,
      () => null,
    ),
    territories: partsBy(
      ({ territory }) => territory,
      (part) => territories.get(part)?.name ?? part,
    ),
  }
}

interface Parted {
  stays: readonly PartStay[]
  /** `null` where it is of no part. */
  of(stay: PartStay): string | null
  nameOf(part: string): string | null
  zone: string
}

/** Parts in the order of their names: those with enough requests that no subtraction brings back. */
function tellParts(
  known: Known,
  declared: Service,
  { stays, of, nameOf, zone }: Parted,
): WaitsParts {
  const groups = new Map<string | null, PartStay[]>()
  for (const stay of stays) groups.set(of(stay), [...(groups.get(of(stay)) ?? []), stay])
  const parts = [...groups]
  const [shown = []] = suppress([parts.map(([, own]) => own.reduce((all, { n }) => all + n, 0))])
  const told = parts
    .flatMap(([part, own], at): WaitsPart[] => {
      if (part === null || (shown[at] ?? null) === null) return []
      const waits = waitsOf(known, declared, own, zone)
      return waits === null ? [] : [{ part, name: nameOf(part), ...waits }]
    })
    .sort((one, other) => names.compare(one.name ?? one.part, other.name ?? other.part))
  const named = parts.filter(([part]) => part !== null).length
  return {
    told: told.slice(0, mostParts),
    untold: named - told.length,
    more: Math.max(0, told.length - mostParts),
  }
}

const names = new Intl.Collator('fr')

function waitsOf(known: Known, declared: Service, stays: readonly PartStay[], zone: string) {
  const own = stays.map((one) => ({ ...one, service: declared.service }))
  const found = tellDelays(countWaits(declared, own, zone), known.norm)
  return found && { delays: found.delays, steps: thinSteps(found.curve) }
}

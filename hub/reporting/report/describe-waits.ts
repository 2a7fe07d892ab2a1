import type {
  ServiceDelays,
  WaitsPart,
  WaitsParts,
} from '#shared/contract/reporting/service-delays.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import type { WaitCount } from '../../requests/waits/count-waits.ts'
import type { PartWait } from '../../requests/waits/read-waits.ts'
import { describeDelays } from '../figures/describe-delays.ts'
import type { Known } from '../figures/known.ts'
import { thinSteps } from '../figures/thin-steps.ts'
import { delaysIndicator } from '../indicators/delays.ts'
import { guardBeside } from './guard-beside.ts'

/** Most parts in one answer: no page shows more. */
const mostParts = 24

/** Describes the waiting times of a service, in total and by part, beside perception. */
export function describeWaits(
  known: Known,
  parts: Readonly<Record<'channels' | 'territories', readonly PartWait[]>>,
): ServiceDelays['waits'] {
  if (known.waits.length === 0) return { told: 'nothing', because: 'absent' }
  const whole = waitsOf(known.waits, known.norm)
  if (whole === null) return { told: 'nothing', because: 'too_few' }
  const beside = guardBeside(known, delaysIndicator.guards)
  if (beside === null) return { told: 'nothing', because: 'not_alone' }
  const { territories } = known.population
  const nameOf = (part: string) => territories.get(part)?.name ?? part
  return {
    told: 'figures',
    beside,
    whole,
    channels: describeParts(parts.channels, known.norm, () => null),
    territories: describeParts(parts.territories, known.norm, nameOf),
  }
}

/** Describes the disclosable parts, by name. */
function describeParts(
  waits: readonly PartWait[],
  norm: Known['norm'],
  nameOf: (part: string) => string | null,
): WaitsParts {
  const groups = new Map<string | null, PartWait[]>()
  for (const wait of waits) {
    const own = groups.get(wait.part)
    if (own) own.push(wait)
    else groups.set(wait.part, [wait])
  }
  const parts = [...groups]
  const [shown = []] = suppress([parts.map(([, own]) => own.reduce((all, { n }) => all + n, 0))])
  const told = parts
    .flatMap(([part, own], at): WaitsPart[] => {
      if (part === null || (shown[at] ?? null) === null) return []
      const found = describeDelays(own, norm)
      return found === null ? [] : [{ part, name: nameOf(part), delays: found.delays }]
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
  const found = describeDelays(waits, norm)
  return found && { delays: found.delays, steps: thinSteps(found.curve) }
}

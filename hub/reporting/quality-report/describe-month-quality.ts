import type { Declaration } from '#shared/contract/catalogue/declaration.ts'
import type { ClosedService } from '#shared/contract/reporting/closing.ts'
import type { MonthQuality } from '#shared/contract/reporting/quality-report.ts'
import { nonresponseBounds } from '#shared/statistics/nonresponse-bounds.ts'
import { responseRate } from '#shared/statistics/response-rate.ts'
import { declaredFor } from '../../catalogue/declarations/declarations.ts'
import { dayIn } from '../../platform/time/day.ts'
import { marginFor } from '../figures/declared-for-service.ts'
import { toThousandth } from '../figures/to-thousandth.ts'
import { describePublished } from '../invitations/describe-published.ts'
import type { InvitedCell } from './read-invited.ts'

interface MonthFacts {
  month: string
  /** Nothing of the other world stands beside the rate. */
  isAlone: boolean
  /** Of the stream of the rate. */
  cells: readonly InvitedCell[]
  /** The declarations that stood when the month ended. */
  standing: readonly Declaration[]
  zone: string
}

/** Describes what the published rate of a month rests on; nothing of it where it is hidden. */
export function describeMonthQuality(
  { service, proven, streams, invitations }: ClosedService,
  { month, isAlone, cells, standing, zone }: MonthFacts,
): MonthQuality {
  const share = streams.find(({ stream }) => stream === proven)?.share ?? { told: 'nothing' }
  if (share.told === 'nothing' || isAlone)
    return {
      month,
      share: null,
      untold: share.told === 'nothing' ? 'too_few' : 'not_alone',
      response: invitations && { ...invitations, answered: null, rate: null },
      bounds: null,
      estimate: null,
      held: null,
      conclusion: null,
    }
  const commitment = declaredFor(standing, service, 'commitment')
  const floor = declaredFor(standing, service, 'floor')
  const held = commitment ?? floor
  return {
    month,
    share,
    untold: null,
    response: invitations && { ...invitations, rate: rateOf(invitations) },
    bounds: boundsOf(share, invitations),
    held: held && {
      against: held.declared.kind,
      value: held.declared.value,
      declared: dayIn(zone, new Date(held.at)),
    },
    ...describePublished(cells, {
      commitment: commitment?.declared.value ?? null,
      margin: marginFor(standing, service).value,
      floor: floor?.declared.value ?? null,
      months: 1,
    }),
  }
}

type Invitations = ClosedService['invitations']

function rateOf({ delivered, answered }: NonNullable<Invitations>): number | null {
  if (answered === null) return null
  const rate = responseRate({ invited: delivered, undeliverable: 0, answered })
  return rate === null ? null : toThousandth(rate)
}

function boundsOf(
  share: NonNullable<MonthQuality['share']>,
  invitations: Invitations,
): MonthQuality['bounds'] {
  if (share.told !== 'share' || !invitations || invitations.answered === null) return null
  const { x, n } = share
  // Late answers count in the rate, and are not added to those of the invitations.
  const silent = Math.max(0, invitations.invited - Math.max(invitations.answered, n))
  const found = nonresponseBounds({ x, n }, silent)
  return found && { low: toThousandth(found.low), high: toThousandth(found.high) }
}

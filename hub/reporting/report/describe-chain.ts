import type {
  Chain,
  ChainLinks,
  FailedShare,
  HiddenLink,
} from '#shared/contract/reporting/chain.ts'
import type { Crossed } from '#shared/contract/reporting/crossed.ts'
import { webStreams } from '#shared/contract/stream.ts'
import type { NonEmpty } from '#shared/report/measured.ts'
import { shareOfRegister } from '#shared/statistics/share.ts'
import type { Interval } from '#shared/statistics/wilson.ts'
import { marginOf } from '../figures/declared-for-service.ts'
import { describeBelieved } from '../figures/describe-believed.ts'
import { describeDelays } from '../figures/describe-delays.ts'
import type { Known } from '../figures/known.ts'
import { toThousandth } from '../figures/to-thousandth.ts'
import { describeExpected } from './describe-expected.ts'
import { findLargestGap } from './find-largest-gap.ts'
import { guardBeside } from './guard-beside.ts'

/** Guards of what usagers say, and of the record. */
const owedToAll: NonEmpty<string> = ['equal_quality', 'same_treatment', 'promises_kept', 'delays']
const livedByUsagers: NonEmpty<string> = ['satisfied', 'responsive']

/**
 * Describes the five gaps between what was expected of a service and what was lived. Three are shares
 * for whom the link did not hold, decided against the declared margin; the first is in points of a
 * scale, and no question measures the second. What usagers say is hidden while nothing due to all
 * is known, and the record likewise.
 */
export function describeChain(
  known: Known,
  proofs: Crossed['proofs'],
): Pick<Chain, 'margin' | 'beside' | 'links' | 'widest'> {
  const margin = marginOf(known)
  const beside = guardBeside(known, owedToAll)
  const guarded = <T extends { told: string }>(link: T): T | HiddenLink =>
    link.told !== 'nothing' && beside === null ? untold('not_alone') : link
  const links: ChainLinks = {
    understood: guarded(describeUnderstood(known)),
    promised: untold('absent'),
    delivered: describeDelivered(known, margin.value),
    informed: guarded(describeInformed(proofs, margin.value)),
    lived: guarded(describeLived(known, margin.value)),
  }
  return { margin, beside, links, widest: findLargestGap(links) }
}

const untold = (because: HiddenLink['because']): HiddenLink => ({ told: 'nothing', because })

/** Compares what the team believes is expected: its newest question, so that nothing is chosen. */
function describeUnderstood(known: Known): ChainLinks['understood'] {
  const asked = describeBelieved(known).filter(({ side }) => side === 'expected')
  if (asked.length === 0) return untold('absent')
  const [newest] = asked
    .flatMap(({ team, usagers, gap, wording, stream, scale }) =>
      team.told === 'mean' && usagers.told === 'mean' && gap !== null
        ? { team, usagers, gap, wording, stream, scale }
        : [],
    )
    .sort((one, other) => other.team.period.localeCompare(one.team.period))
  if (!newest) return untold('too_few')
  const { team, usagers, gap, ...question } = newest
  const isDecided = gap.interval !== null && (gap.interval.low > 0 || gap.interval.high < 0)
  return {
    told: 'points',
    ...question,
    period: team.period,
    team: { n: team.n, mean: team.mean },
    usagers: { n: usagers.n, mean: usagers.mean },
    gap,
    verdict: isDecided ? 'gap' : 'unclear',
  }
}

/** Describes the dates of the record that were not kept; without dates, answers after the norm. */
function describeDelivered(known: Known, margin: number): ChainLinks['delivered'] {
  const { promises, waits, norm } = known
  const delays = describeDelays(waits, norm)?.delays
  const within = delays?.within ? { ...delays.within, n: delays.n } : null
  const dates = shareOfRegister(promises?.kept ?? 0, promises?.due ?? 0)
  if (dates.told === 'nothing' && within === null)
    return untold(promises?.due || waits.length > 0 ? 'too_few' : 'absent')
  if (guardBeside(known, livedByUsagers) === null) return untold('not_alone')
  const told = dates.told === 'register' ? dates : within
  if (told === null) return untold('too_few')
  return {
    ...failedOf(told.n, 1 - told.estimate, null, margin),
    of: dates.told === 'register' ? 'dates' : 'requests',
    within: within && { ...within, estimate: toThousandth(within.estimate) },
  }
}

/** Describes who did not know how far their request was, beside the proofs that were sent. */
function describeInformed(proofs: Crossed['proofs'], margin: number): ChainLinks['informed'] {
  if (proofs.length === 0) return untold('absent')
  const [first] = webStreams.flatMap((stream) =>
    proofs.flatMap(({ noticed, on_time, ...one }) =>
      one.stream === stream && noticed.told === 'share' ? { stream, noticed, on_time } : [],
    ),
  )
  if (!first) return untold('too_few')
  const { stream, noticed, on_time } = first
  const { n, estimate, low, high } = noticed
  return { ...failedOf(n, 1 - estimate, { low: 1 - high, high: 1 - low }, margin), stream, on_time }
}

/** Describes those for whom it was worse than expected. */
function describeLived(known: Known, margin: number): ChainLinks['lived'] {
  const expected = describeExpected(known)
  if (expected.told === 'nothing') return untold(expected.because)
  const { whole, stream } = expected
  if (whole.told === 'nothing') return untold('too_few')
  const { n, estimate, low, high } = whole.worse
  return {
    ...failedOf(n, estimate, { low, high }, margin),
    stream,
    better: toThousandth(whole.better.estimate),
  }
}

type Failed = Pick<FailedShare, 'told' | 'n' | 'estimate' | 'interval' | 'verdict'>

/** @param interval `null` of a complete register, which is as it is. */
function failedOf(n: number, estimate: number, interval: Interval | null, margin: number): Failed {
  const { low, high } = interval ?? { low: estimate, high: estimate }
  return {
    told: 'share',
    n,
    estimate: toThousandth(estimate),
    interval: interval && { low: toThousandth(low), high: toThousandth(high) },
    verdict: low > margin ? 'gap' : high <= margin ? 'held' : 'unclear',
  }
}

import type { Share } from '#shared/contract/figures/share.ts'
import type { WithAside } from '#shared/contract/reporting/indicators.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import type { Pick } from './answers-to.ts'
import { countAsked } from './count-asked.ts'
import type { Criterion } from './criterion.ts'
import { fewestFor } from './fewest.ts'
import { isPeriodDisclosed } from './is-period-disclosed.ts'
import type { Known } from './known.ts'
import { noSettledMonth } from './settled-cells.ts'

const hidden: Share = { told: 'nothing', protects: true }

/**
 * Describes the share including the answers set aside. It is hidden where it would disclose the
 * share without them, or the answers set aside.
 * @param without the share that counts
 * @returns `null` where nothing is set aside
 */
export function describeWithAside(
  known: Known,
  criterion: Criterion,
  isPicked: Pick,
  without: Share,
): WithAside | null {
  const only = { ...known, months: known.aside, settled: noSettledMonth }
  const aside = countAsked(only, criterion, isPicked)
  if (aside.n === 0) return null
  const both = { ...known, months: known.withAside, settled: noSettledMonth }
  const { x, n } = countAsked(both, criterion, isPicked)
  const fewest = fewestFor(known)
  const isTold =
    without.told === 'share' &&
    [both, only].every((one) => isPeriodDisclosed(one, [criterion], isPicked))
  const share = isTold ? besideAnother(shareOfAnswers(x, n, fewest), aside, fewest) : hidden
  return { n: share.told === 'share' ? aside.n : null, share }
}

/** Describes a share beside another, unless they differ by few or identical answers. */
export function besideAnother(share: Share, difference: Counted, fewest = fewestShown): Share {
  const between = shareOfAnswers(difference.x, difference.n, fewest)
  return between.told === 'share' && share.told === 'share' ? share : hidden
}

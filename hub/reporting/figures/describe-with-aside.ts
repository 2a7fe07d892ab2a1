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

const hidden: Share = { told: 'nothing', protects: true }

/**
 * The same share with the answers that a person set aside. It is hidden where it would tell what is
 * hidden: the share without them, or their difference, which says what those aside answered.
 * @param without the share that counts
 * @returns `null` where nothing of it is set aside
 */
export function describeWithAside(
  known: Known,
  criterion: Criterion,
  isPicked: Pick,
  without: Share,
): WithAside | null {
  const only = { ...known, months: known.aside }
  const aside = countAsked(only, criterion, isPicked)
  if (aside.n === 0) return null
  const both = { ...known, months: known.withAside }
  const { x, n } = countAsked(both, criterion, isPicked)
  const fewest = fewestFor(known)
  const isTold =
    without.told === 'share' &&
    [both, only].every((one) => isPeriodDisclosed(one, [criterion], isPicked))
  const share = isTold ? besideAnother(shareOfAnswers(x, n, fewest), aside, fewest) : hidden
  return { n: share.told === 'share' ? aside.n : null, share }
}

/** A share that is told beside another, unless the answers they differ by are too few or all alike. */
export function besideAnother(share: Share, difference: Counted, fewest = fewestShown): Share {
  const between = shareOfAnswers(difference.x, difference.n, fewest)
  return between.told === 'share' && share.told === 'share' ? share : hidden
}

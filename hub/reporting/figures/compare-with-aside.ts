import type { WithAside } from '#shared/contract/reporting/indicators.ts'
import type { WebStream } from '#shared/contract/stream.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import { ofStream } from './answers-to.ts'
import {
  type ComparedAnswer,
  comparedAnswerNames,
  compareWhole,
  countCompared,
  type DimensionComparison,
} from './compare-dimensions.ts'
import { fewestFor } from './fewest.ts'
import { isPeriodDisclosed } from './is-period-disclosed.ts'
import type { Known } from './known.ts'
import { noSettledMonth } from './settled-cells.ts'

/**
 * Combines all comparisons with the answers that were set aside. It is hidden where the difference
 * of the two figures would disclose a few answers, or identical ones.
 * @returns `null` where none is set aside
 */
export function compareWithAside(
  known: Known,
  comparisons: readonly DimensionComparison[],
  stream: WebStream,
): Record<ComparedAnswer, WithAside> | null {
  const only = { ...known, months: known.aside, settled: noSettledMonth }
  const both = { ...known, months: known.withAside, settled: noSettledMonth }
  const aside = comparisons
    .map(({ criterion }) => countCompared(only, criterion, stream))
    .filter(({ same }) => same.n > 0)
  if (aside.length === 0) return null
  const criteria = comparisons.map(({ criterion }) => criterion)
  const isTold =
    [both, only].every((one) => isPeriodDisclosed(one, criteria, ofStream(stream))) &&
    aside.every((counts) =>
      comparedAnswerNames.every((answer) => {
        const { x, n } = counts[answer]
        return shareOfAnswers(x, n, fewestFor(known)).told === 'share'
      }),
    )
  const whole = isTold ? compareWhole(both, comparisons, stream) : ({ told: 'nothing' } as const)
  const n = aside.reduce((all, { same }) => all + same.n, 0)
  const tell = (answer: ComparedAnswer): WithAside =>
    whole.told === 'shares'
      ? { n, share: whole[answer] }
      : { n: null, share: { told: 'nothing', protects: true } }
  return { worse: tell('worse'), same: tell('same'), better: tell('better') }
}

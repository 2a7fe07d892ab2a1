import type { Places } from '#shared/contract/reporting/places.ts'
import { addUp } from '#shared/statistics/change-chart.ts'
import { newcombe } from '#shared/statistics/newcombe.ts'
import { toThousandth } from './to-thousandth.ts'

type Territory = Places['territories'][number]

/**
 * Adds to each territory *below* how far it is behind the others taken together, from the counts of
 * the verdicts. A territory whose share is told as a bound counts in no sum: its answers would
 * follow by subtraction.
 */
export function describeGap(territories: readonly Territory[]): Territory[] {
  const exact = territories.flatMap(({ share }) =>
    share.told === 'share' || share.told === 'register' ? [{ x: share.x, n: share.n }] : [],
  )
  const whole = addUp(exact)
  return territories.map((one) => {
    const { share, verdict } = one
    if (verdict !== 'below' || (share.told !== 'share' && share.told !== 'register')) return one
    const others = { x: whole.x - share.x, n: whole.n - share.n }
    const found = newcombe({ x: share.x, n: share.n }, others)
    if (found === null) return one
    const isSample = share.told === 'share'
    return {
      ...one,
      behind: {
        others: exact.length - 1,
        ...others,
        difference: toThousandth(found.difference),
        low: isSample ? toThousandth(found.low) : null,
        high: isSample ? toThousandth(found.high) : null,
      },
    }
  })
}

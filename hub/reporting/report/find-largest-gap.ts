import { type Chain, type ChainLinks, chainLinks } from '#shared/contract/reporting/chain.ts'
import { differenceOf } from '#shared/statistics/newcombe.ts'

/**
 * Finds the widest decided gap, by the share for whom the link did not hold, and the other decided
 * ones that cannot be told apart from it. A gap in points has no such share and is left out. The
 * first is the widest of all only where it differs from each other one, each at 95 %.
 */
export function findLargestGap(links: ChainLinks): Chain['widest'] {
  const decided = chainLinks.flatMap((link) => {
    const one = links[link]
    if (one.told !== 'share' || one.verdict !== 'gap') return []
    const { estimate, interval } = one
    return { link, estimate, ...(interval ?? { low: estimate, high: estimate }) }
  })
  const [first, ...others] = decided.toSorted((one, other) => other.estimate - one.estimate)
  if (!first) return null
  return {
    link: first.link,
    alike: others.flatMap((one) => (differenceOf(first, one).low > 0 ? [] : [one.link])),
  }
}

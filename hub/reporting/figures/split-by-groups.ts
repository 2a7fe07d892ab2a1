import { kitagawa } from '#shared/statistics/kitagawa.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { toThousandth } from './to-thousandth.ts'

/** Counts of the same group, or of all, before and after a change. */
export interface BeforeAfter {
  before: Counted
  after: Counted
}

/**
 * Splits a change into rate and mix effects (Kitagawa decomposition), by groups known on both
 * sides. All other answers form one group.
 * @returns `null` where all is one group
 */
export function splitByGroups(named: readonly BeforeAfter[], whole: BeforeAfter) {
  const restOf = (side: keyof BeforeAfter): Counted => ({
    x: named.reduce((left, one) => left - one[side].x, whole[side].x),
    n: named.reduce((left, one) => left - one[side].n, whole[side].n),
  })
  const sides = [...named, { before: restOf('before'), after: restOf('after') }]
  // Answers may arrive between the two queries, so counts may not match.
  if (sides.some(({ before, after }) => Math.min(before.n, after.n, before.x, after.x) < 0))
    return null
  const groups = sides.filter(({ before, after }) => before.n + after.n > 0)
  if (groups.length < 2) return null
  const rateOf = ({ x, n }: Counted) => ({ share: n, rate: n === 0 ? null : x / n })
  const effects = kitagawa(
    groups.map(({ before, after }) => ({ before: rateOf(before), after: rateOf(after) })),
  )
  return (
    effects && {
      rate: toThousandth(effects.rate),
      mix: toThousandth(effects.mix),
      groups: groups.length,
    }
  )
}

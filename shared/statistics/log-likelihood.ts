import { checkCounted } from './check-counted.ts'
import type { Counted } from './newcombe.ts'

/** Above this, a word is called recurring: one in ten thousand by chance, as many words are tried. */
export const recurringAbove = 15.13

/**
 * Returns how surprising it is that something is in `x` of `n` of the ones and not as often in the
 * others: the log-likelihood ratio G² = 2 Σ O ln (O ÷ E) of the four cells, with its sign. Positive:
 * more often in the first.
 *
 * Source: T. Dunning, "Accurate methods for the statistics of surprise and coincidence",
 * Computational Linguistics 19 (1993), 61-74; P. Rayson, D. Berridge and B. Francis, "Extending the
 * Cochran rule for the comparison of word frequencies between corpora", JADT (2004), for 15.13.
 * @returns `null` when one of them is empty.
 * @throws RangeError when a count is not between none and all.
 */
export function logLikelihood(one: Counted, other: Counted): number | null {
  checkCounted(one)
  checkCounted(other)
  if (one.n === 0 || other.n === 0) return null
  const all = one.n + other.n
  const inAll = one.x + other.x
  const cells = [one, other].flatMap(({ x, n }) => [
    { observed: x, expected: (n * inAll) / all },
    { observed: n - x, expected: (n * (all - inAll)) / all },
  ])
  const g = cells.reduce(
    (sum, { observed, expected }) =>
      observed === 0 ? sum : sum + observed * Math.log(observed / expected),
    0,
  )
  const value = Math.max(0, 2 * g)
  return one.x / one.n < other.x / other.n ? -value : value
}

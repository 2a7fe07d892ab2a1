import {
  type EmptyCategory,
  emptyCategories,
  type Margin,
  sharesOf,
  weightsByCategory,
} from './margin.ts'

/** Weights, one an answer in their order, whose mean is 1; or the categories that prevent them. */
export type PostStratification =
  | { outcome: 'weighted'; weights: number[] }
  | { outcome: 'empty'; empty: EmptyCategory[] }

/**
 * Weights that give each category of one margin its part of the population,
 * `w = (N_g/N) / (n_g/n)`. They correct who answered, never the wish to answer.
 *
 * Source: D. Holt and T. M. F. Smith, "Post stratification", JRSS A 142 (1979), 33-46.
 * @returns `null` when nobody answered.
 * @throws RangeError as `sharesOf`.
 */
export function postStratify(margin: Margin): PostStratification | null {
  const shares = sharesOf(margin)
  const n = margin.answers.length
  if (n === 0) return null
  const empty = emptyCategories(margin)
  if (empty.length > 0) return { outcome: 'empty', empty }
  const counts = weightsByCategory(
    margin.answers,
    margin.answers.map(() => 1),
  )
  const weights = margin.answers.map(
    (category) => ((shares.get(category) ?? 0) * n) / (counts.get(category) ?? n),
  )
  return { outcome: 'weighted', weights }
}

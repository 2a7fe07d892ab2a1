import { sum } from './moments.ts'

/** A margin of the population: its categories with their sizes. */
export interface Margin {
  /** Name, such as « département ». */
  name: string
  /** The category of each answer, in the order of the answers. */
  answers: readonly string[]
  /** Population of each category, as counts or as shares. */
  targets: ReadonlyMap<string, number>
}

/** A populated category without answers. */
export interface EmptyCategory {
  margin: string
  category: string
}

/**
 * Returns the populated categories of a margin without answers: no weight can represent them. The
 * caller merges each with a neighbour (`mergeCategories`), and reports it.
 */
export function emptyCategories({ name, answers, targets }: Margin): EmptyCategory[] {
  const answered = new Set(answers)
  return [...targets]
    .filter(([category, target]) => target > 0 && !answered.has(category))
    .map(([category]) => ({ margin: name, category }))
}

/**
 * Returns the margin with some categories merged.
 * @param merged two or more categories that have a target.
 * @param into name of the merged category, new or one of theirs.
 * @throws RangeError for fewer than two, an unknown one, or a name already taken.
 */
export function mergeCategories(margin: Margin, merged: readonly string[], into: string): Margin {
  const together = new Set(merged)
  if (together.size < 2) throw new RangeError('Two categories or more are merged')
  if (!merged.every((category) => margin.targets.has(category)))
    throw new RangeError('A category that is merged has a target')
  if (margin.targets.has(into) && !together.has(into))
    throw new RangeError('The name of merged categories is not that of another')
  const kept = [...margin.targets].filter(([category]) => !together.has(category))
  const whole = sum([...together].map((category) => margin.targets.get(category) ?? 0))
  return {
    name: margin.name,
    answers: margin.answers.map((category) => (together.has(category) ? into : category)),
    targets: new Map([...kept, [into, whole]]),
  }
}

/**
 * Returns the targets of a margin as shares of 1.
 * @throws RangeError when a target is negative or no number, all are zero, or there are answers in
 *   an empty category.
 */
export function sharesOf({ answers, targets }: Margin): Map<string, number> {
  const all = [...targets.values()]
  if (!all.every((target) => target >= 0 && Number.isFinite(target)))
    throw new RangeError('A population is not below zero')
  const whole = sum(all)
  if (whole === 0) throw new RangeError('A population counts somebody')
  if (!answers.every((category) => (targets.get(category) ?? 0) > 0))
    throw new RangeError('Whoever answers belongs to a category where people live')
  return new Map([...targets].map(([category, target]) => [category, target / whole]))
}

/** Returns the sum of weights per category. */
export function weightsByCategory(
  answers: readonly string[],
  weights: readonly number[],
): Map<string, number> {
  const found = new Map<string, number>()
  for (const [at, category] of answers.entries())
    found.set(category, (found.get(category) ?? 0) + (weights[at] ?? 0))
  return found
}

import { type Margin, mergeCategories } from './margin.ts'

/** Fewest answers of a category that is raked on its own. */
const fewestAnswers = 5

/** A margin whose categories all have answers enough. */
export interface MergedMargin {
  margin: Margin
  /** Categories counted together, by the name of the largest. To be reported. */
  merged: ReadonlyMap<string, readonly string[]>
}

/**
 * Merges the populated categories of a margin with fewer than five answers: the one with the fewest
 * goes into the next, until none is left. A category with few answers would give each of them the
 * weight of many people.
 * @returns `null` when a single category remains: there is nothing to rake.
 */
export function mergeSparse(margin: Margin): MergedMargin | null {
  let current = margin
  const members = new Map([...margin.targets.keys()].map((category) => [category, [category]]))
  for (;;) {
    const [least, next] = byAnswers(current)
    if (least === undefined || next === undefined) return null
    if (least.n >= fewestAnswers) break
    current = mergeCategories(current, [least.category, next.category], next.category)
    const joined = [...(members.get(next.category) ?? []), ...(members.get(least.category) ?? [])]
    members.set(next.category, joined)
    members.delete(least.category)
  }
  return { margin: current, merged: new Map([...members].filter(([, all]) => all.length > 1)) }
}

/** Lists the populated categories with their answers, the fewest first. */
function byAnswers({ answers, targets }: Margin): { category: string; n: number }[] {
  return [...targets]
    .filter(([, target]) => target > 0)
    .map(([category]) => ({ category, n: answers.filter((one) => one === category).length }))
    .sort((one, other) => one.n - other.n || (one.category < other.category ? -1 : 1))
}

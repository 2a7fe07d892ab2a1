import { fewestAlike, type InvitationFacts } from './facts.ts'

/** Facts in the order in which they are dropped. */
export const droppedFirst = [
  'assisted',
  'locale',
  'delay',
  'territory',
  'channel',
  'outcome',
  'kept',
] as const satisfies readonly (keyof InvitationFacts)[]

/**
 * Drops facts until every combination is shared by five (k-anonymity by local suppression). Where a
 * combination is rarer, those invitations lose one fact more, in a fixed order, until it is not.
 * Those that lose all and are still fewer than five are joined by the first of the commonest
 * combination. Fewer than five in all keep none.
 *
 * Source: L. Sweeney, "Achieving k-anonymity privacy protection using generalization and
 * suppression", International Journal of Uncertainty, Fuzziness and Knowledge-based Systems 10
 * (2002), 571-588.
 * @param known facts of invitations that look alike otherwise, in an order that says nothing of them
 * @returns the facts to keep, in the same order
 */
export function coarsenFacts(known: readonly InvitationFacts[]): InvitationFacts[] {
  const kept = known.map((facts) => ({ ...facts }))
  for (const fact of droppedFirst)
    for (const group of groupAlike(kept).values())
      if (group.length < fewestAlike) for (const one of group) delete one[fact]
  for (;;) {
    const groups = groupAlike(kept)
    const bare = groups.get(keyOf({})) ?? []
    if (bare.length === 0 || bare.length >= fewestAlike) return kept
    groups.delete(keyOf({}))
    const bySize = [...groups].sort(
      ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
    )
    const [, largest = []] = bySize[0] ?? []
    if (largest.length === 0) return kept
    const taken = largest.length > fewestAlike ? largest.slice(0, 1) : (bySize.at(-1)?.[1] ?? [])
    for (const one of taken) for (const fact of droppedFirst) delete one[fact]
  }
}

function groupAlike(all: readonly InvitationFacts[]): Map<string, InvitationFacts[]> {
  const groups = new Map<string, InvitationFacts[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}

const keyOf = (facts: InvitationFacts) =>
  JSON.stringify(droppedFirst.map((fact) => facts[fact] ?? null))

import type { Reach } from '../authorisation/reach.ts'
import type { Recognised, Sought } from './recognition-sql.ts'

/**
 * Rechecks every record against the search: the reference, or an identifier of the usager, in a
 * reachable service. One foreign record proves the source unreliable, so all are dropped.
 * @returns `null` when a record doesn't match the search
 */
export function recheck(
  found: readonly Recognised[],
  reach: Reach,
  sought: Sought,
): readonly Recognised[] | null {
  const isReached = ({ organisation, service, sector, whole }: Recognised) =>
    organisation === reach.organisation &&
    reach.services.some(
      (one) => one.service === service && one.sector === sector && one.whole === whole,
    )
  const isNamed = ({ reference, source }: Recognised) =>
    reference === sought.reference && (sought.source === null || source === sought.source)
  const names = namesOf(found, sought)
  const isOfThem = (one: Recognised) =>
    one.is_named ? isNamed(one) : one.known_by.some(({ key }) => names.has(key))
  return found.every((one) => !one.confidential && isReached(one) && isOfThem(one)) ? found : null
}

/** Collects the keys of the usager: searched, of the named request, and merged. */
function namesOf(found: readonly Recognised[], { keys }: Sought): ReadonlySet<string> {
  const names = new Set(keys.map(({ key }) => key))
  for (const { is_named, known_by } of found)
    if (is_named) for (const { key, beside } of known_by) if (!beside) names.add(key)
  const merges = found.flatMap((one) => one.merges)
  // Each request repeats all merges.
  const pairs = [...new Map(merges.map(({ keys }) => [keys.join(' '), keys])).values()]
  for (let before = -1; before < names.size; ) {
    before = names.size
    for (const pair of pairs)
      if (pair.some((key) => names.has(key))) for (const key of pair) names.add(key)
  }
  return names
}

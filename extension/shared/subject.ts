import type { Identifier } from '#shared/contract/agents/context.ts'
import type { Sighting } from './state.ts'

/** What is looked for first where a page shows several kinds of things. */
const order = ['reference', 'email', 'phone'] as const

/** Each thing once: as sure as it was ever seen, references first. */
export function distinct(sightings: readonly Sighting[]): Sighting[] {
  const found = new Map<string, Sighting>()
  for (const sighting of sightings) {
    const key = `${sighting.kind} ${sighting.value}`
    if (!found.has(key) || sighting.trust === 'sure') found.set(key, sighting)
  }
  return [...found.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/**
 * The subject of a page, when there is no doubt: its one sure reference, else its one sure e-mail,
 * else its one sure phone. `null` when a person has to choose.
 */
export function subjectOf(sightings: readonly Sighting[]): Identifier | null {
  const sure = distinct(sightings).filter(({ trust }) => trust === 'sure')
  for (const kind of order) {
    const [first, second] = sure.filter((sighting) => sighting.kind === kind)
    if (second) return null
    if (first) {
      const { trust: _, ...subject } = first
      return subject
    }
  }
  return null
}

/** Whether two identifiers are the same thing. */
export function isSame(one: Identifier | null, other: Identifier | null): boolean {
  return one?.kind === other?.kind && one?.value === other?.value && one?.source === other?.source
}

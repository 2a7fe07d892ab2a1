import type { Sighting, TabState } from '../../extension/shared/state.ts'

/** What a tool hands: who or what is open in it, as far as it can be read. */
export interface Handed {
  by: 'address' | 'message'
  /** What tells one request of the tool from another, though the same person asks. */
  matter: string
  sightings: readonly Sighting[]
  /** Name of the requester as the tool shows it. */
  name: string | null
  /** Tool as people call it. */
  tool: string | null
}

/**
 * What the panel shows of what was handed. A number without its source may be another tool's: without
 * letters it is never looked for, as on a page.
 */
export function pageOf({
  sightings,
  ...handed
}: Handed): Pick<TabState, 'page' | 'sightings' | 'name' | 'tool'> {
  const placed = sightings.filter(
    ({ kind, value, source }) => kind !== 'reference' || source || /\p{L}/u.test(value),
  )
  const { name, tool } = handed
  if (placed.length > 0) return { page: 'seen', sightings: placed, name, tool }
  const page = sightings.length > 0 ? 'unplaced' : 'waiting'
  return { page, sightings: [], name: null, tool }
}

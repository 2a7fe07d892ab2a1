import type { RequestFull } from '#shared/contract/agents/context.ts'
import type { TabState } from '../../shared/state.ts'

/**
 * Whether the tab shows the page of a request: it has the origin of its link, and its reference
 * without doubt.
 */
export function isOpenHere(
  { link, reference }: Pick<RequestFull, 'link' | 'reference'>,
  { origin, sightings }: Pick<TabState, 'origin' | 'sightings'>,
): boolean {
  if (!link || origin === null || new URL(link).origin !== origin) return false
  return sightings.some(
    ({ kind, value, trust }) => kind === 'reference' && value === reference && trust === 'sure',
  )
}

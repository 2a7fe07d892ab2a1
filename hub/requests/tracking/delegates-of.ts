import type { Deps } from '../../platform/deps.ts'
import type { Tracked } from '../status/find-tracked.ts'
import type { DelegatesPage } from './page/mandate-part.tsx'

/** Returns who acts in a request, for its pages. */
export function delegatesOf(
  { mandates, delegate }: Pick<Tracked, 'mandates' | 'delegate'>,
  { outbox }: Pick<Deps, 'outbox'>,
): DelegatesPage {
  return { mandates, delegate, isOffered: outbox.channels.has('email') }
}

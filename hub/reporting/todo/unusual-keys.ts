import { findUnusualKeys } from '../../feedback/abuse/find-unusual-keys.ts'
import type { Waiting } from './waiting.ts'

/** Keys that still work, and that were given far more tickets than usual. */
export const unusualKeysWaiting: Waiting = {
  id: 'unusual_keys',
  page: 'aside',
  async count(database, { organisation, today, now }) {
    const found = await findUnusualKeys(database, organisation, today, now)
    return new Set(found.filter(({ works }) => works).map(({ key }) => key)).size
  },
}

import { isNearExpiry } from '../../agents/authorisation/key-state.ts'
import { listKeys } from '../../agents/authorisation/keys-sql.ts'
import type { Waiting } from './waiting.ts'

/** Keys that end within thirty days, and that no other replaces. */
export const endingKeysWaiting: Waiting = {
  id: 'ending_keys',
  page: 'keys',
  async count(database, { organisation, now }) {
    const kept = await listKeys(database, organisation)
    return kept.filter((key) => isNearExpiry(key, now)).length
  },
}

import type { Services } from '../services.ts'
import { findPreferences, type Preferences } from '../store/preferences.ts'
import { lockRequest, type RequestKey } from '../store/requests.ts'
import { choosePreferences } from './choose-preferences.ts'

/**
 * Records how the usager of a request wants to be told, by one change of its own.
 * @param choose what they want, from what was so before
 */
export function keepPreferences(
  services: Pick<Services, 'database' | 'clock' | 'random'>,
  key: RequestKey,
  choose: (before: Preferences) => Preferences,
): Promise<void> {
  return services.database.transaction(async (transaction) => {
    if (!(await lockRequest(transaction, key))) return
    const before = await findPreferences(transaction, key)
    if (!before) return
    const { channel, ...chosen } = choose(before)
    if (channel !== null)
      await choosePreferences(transaction, services, key, { ...chosen, channel })
  })
}

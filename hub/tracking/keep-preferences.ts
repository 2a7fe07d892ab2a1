import { emit } from '../events/emit.ts'
import type { Services } from '../services.ts'
import { findPreferences, type Preferences, updatePreferences } from '../store/preferences.ts'
import { lockRequest, type RequestKey } from '../store/requests.ts'

/**
 * Records how the usager of a request wants to be told, and tells the systems that want to hear it.
 * What is so already is not told again.
 * @param choose what they want, from what was so before
 */
export function keepPreferences(
  services: Services,
  key: RequestKey,
  choose: (before: Preferences) => Preferences,
): Promise<void> {
  const { database, clock } = services
  return database.transaction(async (transaction) => {
    if (!(await lockRequest(transaction, key))) return
    const before = await findPreferences(transaction, key)
    if (!before) return
    const { locale, channel } = choose(before)
    if (channel === null || (before.locale === locale && before.channel === channel)) return
    await updatePreferences(transaction, key, { locale, channel })
    const type = 'org.parvis.request.preference.v1'
    await emit(transaction, services, { type, key, at: clock(), told: { locale, channel } })
  })
}

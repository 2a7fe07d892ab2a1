import type { Channel } from '#shared/contract/service.ts'
import { emit } from '../events/emit.ts'
import type { Services } from '../services.ts'
import type { Queryable } from '../store/database.ts'
import { findPreferences, type Preferences, updatePreferences } from '../store/preferences.ts'
import type { RequestKey } from '../store/requests.ts'

/**
 * Records what a usager chose, and tells other systems where it is another. Call it with the request
 * locked.
 */
export async function choosePreferences(
  transaction: Queryable,
  { clock, random }: Pick<Services, 'clock' | 'random'>,
  key: RequestKey,
  chosen: Preferences & { channel: Channel },
): Promise<void> {
  const before = await findPreferences(transaction, key)
  const { locale, channel, atNight } = chosen
  const isSame =
    before?.locale === locale && before.channel === channel && before.atNight === atNight
  if (isSame) return
  await updatePreferences(transaction, key, chosen)
  const told = { locale, channel, ...(atNight && { at_night: true }) }
  const type = 'org.parvis.request.preference.v1'
  await emit(transaction, { clock, random }, { type, key, at: clock(), told })
}

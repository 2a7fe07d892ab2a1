import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import {
  findPreferences,
  type Preferences,
  updatePreferences,
} from '../addresses/preferences-sql.ts'
import { emit } from '../events/emit.ts'
import { lockRequest, type RequestKey } from '../requests/requests-sql.ts'

/**
 * Locks a request, records the usager's preferences, and emits an event when they changed.
 * @param choose returns the new preferences from the previous ones; `null` for no change. Not
 *   called without such a request
 */
export async function choosePreferences(
  transaction: Queryable,
  { clock, random }: Pick<Deps, 'clock' | 'random'>,
  key: RequestKey,
  choose: (before: Preferences) => Preferences | null | Promise<Preferences | null>,
): Promise<void> {
  const before = (await lockRequest(transaction, key)) && (await findPreferences(transaction, key))
  const chosen = before && (await choose(before))
  if (!chosen) return
  const { locale, channel, atNight } = chosen
  // A choice of e-mail turns it on again.
  const emailStopped = chosen.emailStopped && channel !== 'email'
  const isSame =
    before.locale === locale && before.channel === channel && before.atNight === atNight
  if (isSame && before.emailStopped === emailStopped) return
  await updatePreferences(transaction, key, { ...chosen, emailStopped })
  if (isSame || channel === null) return
  const told = { locale, channel, ...(atNight && { at_night: true }) }
  const type = 'org.parvis.request.preference.v1'
  await emit(transaction, { clock, random }, { type, key, at: clock(), told })
}

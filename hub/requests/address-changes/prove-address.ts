import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { findLetterIdentity } from '../../catalogue/identity/letter-identity.ts'
import type { Deps } from '../../platform/deps.ts'
import { findPreferences, updatePreferences } from '../addresses/preferences-sql.ts'
import { openReach } from '../addresses/sealed-address.ts'
import {
  listUsagerAddresses,
  type StoredAddress,
  updateOwnAddress,
} from '../addresses/usager-addresses-sql.ts'
import { lockRequest, type RequestKey } from '../requests/requests-sql.ts'
import {
  deleteAddressChange,
  findAddressChange,
  type StoredAddressChange,
  updateAddressChangeTried,
} from './address-changes-sql.ts'
import { isAddressCode } from './ask-code.ts'
import { writeReplaced } from './write-code.ts'

/** How long a code is valid, in milliseconds. */
const lasts = 30 * 60_000

/** Most codes typed for one that was sent. */
const mostTries = 5

type ProveDeps = Pick<Deps, 'database' | 'clock' | 'secret' | 'direct'>

/** Returns whether a change may still be proved. */
export function isStanding({ at, tries }: StoredAddressChange, now: Date): boolean {
  return tries < mostTries && now.getTime() - at.getTime() <= lasts
}

/**
 * Replaces an address by the one whose code is typed. The address before is forgotten, and told
 * once unless it had failed.
 * @returns what happened: `over` when there is no such change any more
 */
export async function proveAddress(
  deps: ProveDeps,
  key: RequestKey,
  locale: UsagerLocale,
  phone: string | undefined,
  code: string,
): Promise<'proved' | 'wrong' | 'over'> {
  const { database, clock, secret } = deps
  const now = clock()
  const { what, before } = await database.transaction(async (transaction) => {
    const change = (await lockRequest(transaction, key))
      ? await findAddressChange(transaction, key)
      : null
    if (!change || !isStanding(change, now)) {
      await deleteAddressChange(transaction, key)
      return { what: 'over' as const }
    }
    if (!isAddressCode(secret, key, code, change.code_hash)) {
      await updateAddressChangeTried(transaction, key)
      return { what: 'wrong' as const }
    }
    const { channel, sealed } = change
    const known = await listUsagerAddresses(transaction, key)
    await updateOwnAddress(transaction, key, { channel, sealed }, now)
    await deleteAddressChange(transaction, key)
    const preferences = channel === 'email' ? await findPreferences(transaction, key) : null
    // Who gives an address wants messages there again.
    if (preferences?.emailStopped)
      await updatePreferences(transaction, key, { ...preferences, emailStopped: false })
    return { what: 'proved' as const, before: known.find((one) => one.channel === channel) }
  })
  if (before && !before.failed_at) await tellBefore(deps, key, locale, phone, before)
  return what
}

async function tellBefore(
  { database, secret, direct }: ProveDeps,
  key: RequestKey,
  locale: UsagerLocale,
  phone: string | undefined,
  { channel, sealed }: StoredAddress,
): Promise<void> {
  const address = sealed && openReach(secret, key.organisation, sealed)
  const identity = await findLetterIdentity(database, key.organisation)
  if (!address || !identity) return
  await direct?.send(channel, address, writeReplaced(key, identity, locale, phone))
}

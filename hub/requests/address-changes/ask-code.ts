import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { findLetterIdentity } from '../../catalogue/identity/letter-identity.ts'
import { isMarkUnder, markUnder } from '../../platform/crypto/marks.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import { sealReach } from '../addresses/sealed-address.ts'
import { requestName } from '../identifiers/sector-key.ts'
import { lockRequest, type RequestKey } from '../requests/requests-sql.ts'
import { deleteAddressChange, insertAddressChange } from './address-changes-sql.ts'
import type { NewAddress } from './read-new-address.ts'
import { writeCode } from './write-code.ts'

/** Digits of a code. */
const codeDigits = 6

/**
 * Sends a code to a new address, and keeps both until the code is typed. Nothing is kept of an
 * address that takes no message.
 * @returns whether it was sent
 */
export async function askCode(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'direct'>,
  key: RequestKey,
  locale: UsagerLocale,
  { channel, address }: NewAddress,
): Promise<boolean> {
  const { database, clock, random, secret, direct } = deps
  const identity = await findLetterIdentity(database, key.organisation)
  if (!direct || !identity) return false
  const number = Buffer.from(random(4)).readUInt32BE() % 10 ** codeDigits
  const code = String(number).padStart(codeDigits, '0')
  const sealed = sealReach(secret, key.organisation, address)
  const change = {
    channel,
    sealed,
    code_hash: markUnder(secret, useOf(key), said(key, code)),
    at: clock(),
  }
  await database.transaction(async (transaction) => {
    if (await lockRequest(transaction, key)) await insertAddressChange(transaction, key, change)
  })
  if (await direct.send(channel, address, writeCode(key, identity, locale, code))) return true
  await deleteAddressChange(database, key)
  return false
}

/** Returns whether a code of one request has a digest. */
export function isAddressCode(
  secret: Secret,
  key: RequestKey,
  code: string,
  digest: string,
): boolean {
  return isMarkUnder(secret, useOf(key), said(key, code), digest)
}

const useOf = ({ organisation }: RequestKey) => ['address code', organisation]

const said = (key: RequestKey, code: string) => `${requestName(key)} ${code}`

import { deriveKey, isSame, keyedDigest } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import { requestName } from '../identifiers/sector-key.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** How long a usager may page through the log after one check, in milliseconds. */
const lasts = 15 * 60_000

/**
 * Returns an encrypted mark that the usager has passed the check, for further pages of the log
 * only.
 */
export function markSeen(
  { secret, clock }: Pick<Deps, 'secret' | 'clock'>,
  key: RequestKey,
): string {
  const at = clock().getTime().toString(36)
  return `${at}.${sealOf(secret, key, at)}`
}

/** Returns whether a mark is a recent one of this hub for this request. */
export function isSeen(
  { secret, clock }: Pick<Deps, 'secret' | 'clock'>,
  key: RequestKey,
  mark: string,
): boolean {
  const [at = '', seal = ''] = mark.split('.')
  if (!isSame(seal, sealOf(secret, key, at))) return false
  return clock().getTime() - Number.parseInt(at, 36) <= lasts
}

function sealOf(secret: Deps['secret'], key: RequestKey, at: string): string {
  const use = deriveKey(secret, 'who looked', key.organisation)
  return keyedDigest(use, `${requestName(key)} ${at}`)
}

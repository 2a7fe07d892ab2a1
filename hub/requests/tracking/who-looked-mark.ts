import { deriveKey, isSame, keyedDigest } from '../../platform/crypto/secret.ts'
import type { Services } from '../../platform/deps.ts'
import { requestName } from '../identifiers/sector-key.ts'
import type { RequestKey } from '../register/requests-sql.ts'

type Outside = Pick<Services, 'secret' | 'clock'>

/** How long the pages of one answer may be turned, in milliseconds. */
const lasts = 15 * 60_000

/** Says that somebody has just shown that a request is theirs, for the next page of the list alone. */
export function markSeen({ secret, clock }: Outside, key: RequestKey): string {
  const at = clock().getTime().toString(36)
  return `${at}.${sealOf(secret, key, at)}`
}

/** Whether a mark is one of this request, made by this hub a short time ago. */
export function isSeen({ secret, clock }: Outside, key: RequestKey, mark: string): boolean {
  const [at = '', seal = ''] = mark.split('.')
  if (!isSame(seal, sealOf(secret, key, at))) return false
  return clock().getTime() - Number.parseInt(at, 36) <= lasts
}

function sealOf(secret: Services['secret'], key: RequestKey, at: string): string {
  const use = deriveKey(secret, 'who looked', key.organisation)
  return keyedDigest(use, `${requestName(key)} ${at}`)
}

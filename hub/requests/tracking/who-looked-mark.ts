import { isMarkUnder, markUnder } from '../../platform/crypto/marks.ts'
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
  return `${at}.${markUnder(secret, useOf(key), said(key, at))}`
}

/** Returns whether a mark is a recent one of this hub for this request. */
export function isSeen(
  { secret, clock }: Pick<Deps, 'secret' | 'clock'>,
  key: RequestKey,
  mark: string,
): boolean {
  const [at = '', seal = ''] = mark.split('.')
  if (!isMarkUnder(secret, useOf(key), said(key, at), seal)) return false
  return clock().getTime() - Number.parseInt(at, 36) <= lasts
}

const useOf = ({ organisation }: RequestKey) => ['who looked', organisation]

const said = (key: RequestKey, at: string) => `${requestName(key)} ${at}`

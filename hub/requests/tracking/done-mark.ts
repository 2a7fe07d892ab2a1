import { hashCode } from '../../platform/crypto/digest.ts'
import { deriveKey, isSame, keyedDigest } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import { type TrackingDone, trackingActions } from './page/done-part.tsx'

/** How long a page confirms an action, in milliseconds: a bookmark does not repeat it. */
const lasts = 5 * 60_000

/** Returns an encrypted mark of an action for the URL of the page, which no one else can forge. */
export function markDone(
  { secret, clock }: Pick<Deps, 'secret' | 'clock'>,
  code: string,
  done: TrackingDone,
): string {
  const at = clock().getTime().toString(36)
  return `${done}.${at}.${sealOf(secret, code, done, at)}`
}

/** Returns the action in a mark of this code; nothing when it is old or forged. */
export function readDone(
  { secret, clock }: Pick<Deps, 'secret' | 'clock'>,
  code: string,
  mark: unknown,
): TrackingDone | undefined {
  if (typeof mark !== 'string') return undefined
  const [said = '', at = '', seal = ''] = mark.split('.')
  if (!isSame(seal, sealOf(secret, code, said, at))) return undefined
  const age = clock().getTime() - Number.parseInt(at, 36)
  return age <= lasts ? trackingActions.find((one) => one === said) : undefined
}

function sealOf(secret: Deps['secret'], code: string, done: string, at: string): string {
  return keyedDigest(deriveKey(secret, 'tracking-done'), `${hashCode(code)} ${done} ${at}`)
}

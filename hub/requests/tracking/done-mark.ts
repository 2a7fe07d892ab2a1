import { hashCode } from '../../platform/crypto/digest.ts'
import { isMarkUnder, markUnder } from '../../platform/crypto/marks.ts'
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
  return `${done}.${at}.${markUnder(secret, use, wordsOf(code, done, at))}`
}

/** Returns the action in a mark of this code; nothing when it is old or forged. */
export function readDone(
  { secret, clock }: Pick<Deps, 'secret' | 'clock'>,
  code: string,
  mark: unknown,
): TrackingDone | undefined {
  if (typeof mark !== 'string') return undefined
  const [said = '', at = '', seal = ''] = mark.split('.')
  if (!isMarkUnder(secret, use, wordsOf(code, said, at), seal)) return undefined
  const age = clock().getTime() - Number.parseInt(at, 36)
  return age <= lasts ? trackingActions.find((one) => one === said) : undefined
}

const use = ['tracking-done']

const wordsOf = (code: string, done: string, at: string) => `${hashCode(code)} ${done} ${at}`

import { daysLater } from '#shared/calendar/day.ts'
import type { ProofKind } from '#shared/contract/catalogue/proof-kind.ts'
import { dayIn } from '../../../platform/time/day.ts'
import { momentIn } from '../../../platform/time/moment.ts'
import type { SentChannel } from '../channel.ts'
import { isTimeCritical } from './retry-policy.ts'

/** Hours when a phone may ring. */
const morning = '08:00'
const evening = '21:00'

/**
 * Returns the end of the quiet hours; `null` outside them. They do not apply to e-mail.
 * @param zone of the organisation, taken for the usager's
 */
export function quietUntil(
  now: Date,
  zone: string,
  { kind, channel, toldAtNight }: { kind: ProofKind; channel: SentChannel; toldAtNight: boolean },
): Date | null {
  if (channel === 'email' || toldAtNight || isTimeCritical(kind)) return null
  const today = dayIn(zone, now)
  const opens = momentIn(zone, today, morning)
  if (now < opens) return opens
  return now < momentIn(zone, today, evening) ? null : momentIn(zone, daysLater(today, 1), morning)
}

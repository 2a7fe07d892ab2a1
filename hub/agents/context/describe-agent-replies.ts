import type { RequestFull } from '#shared/contract/agents/context.ts'
import { repliesText } from '#shared/text/agent/text.ts'
import { formatCivilDay, formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import { dayIn } from '../../platform/time/day.ts'
import { openReach } from '../../requests/addresses/sealed-address.ts'
import type { StoredReply } from '../../requests/replies/replies-sql.ts'
import type { Reading } from './reading.ts'

/** Describes to an agent what the usager of a request answered, newest first. */
export function describeAgentReplies(
  secret: Secret,
  organisation: string,
  replies: readonly StoredReply[],
  { locale, zone, now }: Pick<Reading, 'locale' | 'zone' | 'now'>,
): NonNullable<RequestFull['replies']> {
  const text = repliesText[locale]
  const today = dayIn(zone, now)
  return replies.toReversed().flatMap((one) => {
    const opened = openReach(secret, organisation, one.sealed)
    if (opened === null) return []
    const { reply, kind, at, answered_at, due_on, written_in } = one
    const standing = answered_at ? 'answered' : due_on < today ? 'overdue' : 'waiting'
    const day = answered_at
      ? formatDay(answered_at, zone, locale, now)
      : formatCivilDay(due_on, locale, now)
    return [
      {
        ...({ reply, kind, title: text.kinds[kind], text: opened, standing } as const),
        ...(written_in && { written_in }),
        when: formatDay(at, zone, locale, now),
        words: fill(text.standing[standing], { day }),
      },
    ]
  })
}

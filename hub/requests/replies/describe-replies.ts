import type { Service } from '#shared/contract/catalogue/service.ts'
import type { ReplyKind } from '#shared/contract/requests/reply.ts'
import { formatCivilDay, formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { replyText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import { openReach } from '../addresses/sealed-address.ts'
import type { StoredReply } from './replies-sql.ts'

/** A reply as its usager reads it. */
export interface ToldReply {
  reply: string
  kind: ReplyKind
  /** What it is about and when it was sent, in words. */
  when: string
  text: string
  written_in?: UsagerLocale | undefined
  /** Whether the service has read and answered it, in sentences. */
  standing: string[]
}

/** Formats when the usager sent what was missing, while it waits for the service. */
export function formatMissingSent(
  replies: readonly StoredReply[],
  { zone, locale, now }: { zone: string; locale: UsagerLocale; now: Date },
): string | undefined {
  const sent = replies.findLast(({ kind, answered_at }) => kind === 'missing' && !answered_at)
  return sent && fill(replyText[locale].when, { day: formatDay(sent.at, zone, locale, now) })
}

/** Describes the replies of a usager to them, oldest first. One that cannot be opened is left out. */
export function describeReplies(
  secret: Secret,
  organisation: string,
  replies: readonly StoredReply[],
  {
    service,
    zone,
    locale,
    now,
  }: { service: Service; zone: string; locale: UsagerLocale; now: Date },
): ToldReply[] {
  const text = replyText[locale]
  const on = (sentence: string, at: Date) =>
    fill(sentence, { day: formatDay(at, zone, locale, now) })
  return replies.flatMap((one) => {
    const opened = openReach(secret, organisation, one.sealed)
    if (opened === null) return []
    const { reply, kind, written_in, at, read_at, answered_at, due_on } = one
    // Only a service that declares a time to answer is held to it.
    const due = service.replies && fill(text.due, { day: formatCivilDay(due_on, locale, now) })
    const standing = [
      ...(read_at ? [on(text.read, read_at)] : []),
      ...(answered_at ? [on(text.answered, answered_at)] : due ? [due] : []),
    ]
    const when = on(text.when, at)
    const titled = kind === 'reply' ? when : `${text.kinds[kind]}. ${when}`
    const told = { reply, kind, when: titled, text: opened }
    return [{ ...told, ...(written_in && { written_in }), standing }]
  })
}

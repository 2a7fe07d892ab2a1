import type { FeedbackList, FeedbackRead } from '#shared/contract/feedback/reply.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import type { InboxText } from '#shared/text/site-owner/feedback/inbox-fr.ts'

/** How many comments wait, and how long the oldest: *3 commentaires attendent une réponse.* */
export function formatWaiting(
  { n, days }: FeedbackList['waiting'],
  text: InboxText,
  locale: Locale,
): string {
  if (n === 0) return text.nobodyWaits
  const oldest = days ? ` ${formatCount(days, text.oldest, locale)}` : ''
  return `${formatCount(n, text.waiting, locale)}${oldest}`
}

/** Where one stands, in two words: *attend depuis 21 jours*, *répondu*. */
export function formatState(
  { waits, reply, closed }: Pick<FeedbackRead, 'waits' | 'reply' | 'closed'>,
  text: InboxText,
  locale: Locale,
): string | null {
  if (reply) return text.replied
  if (closed) return text.closed
  if (waits === null) return null
  return waits === 0 ? text.waitsToday : formatCount(waits, text.waits, locale)
}

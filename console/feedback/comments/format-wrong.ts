import type { EvidenceKept } from '#shared/contract/feedback/feedback.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { InboxText } from '#shared/text/site-owner/feedback/inbox-fr.ts'
import { intlTag } from '#shared/text/usager-locale.ts'

/** From here on a page is slow to show, or to respond, in milliseconds (web.dev/articles/vitals: poor). */
const slow = { lcp: 4000, inp: 500 }

/** What was wrong with the page of a feedback, the gravest alone; `null` where nothing was. */
export function formatWrong(
  { failed_requests = 0, errors = 0, lcp_ms = 0, inp_ms = 0 }: EvidenceKept,
  text: InboxText['wrong'],
  locale: Locale,
): string | null {
  const number = new Intl.NumberFormat(intlTag(locale), { maximumFractionDigits: 1 })
  const seconds = (ms: number) => number.format(ms / 1000)
  if (failed_requests > 0) return text.failed
  if (errors > 0) return text.errors
  if (lcp_ms > slow.lcp) return fill(text.slow, { seconds: seconds(lcp_ms) })
  if (inp_ms > slow.inp) return fill(text.slowToAnswer, { seconds: seconds(inp_ms) })
  return null
}

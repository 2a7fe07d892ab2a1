import type { EvidenceKept } from '#shared/contract/feedback/feedback.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import type { RepliesText } from '#shared/text/site-owner/feedback/replies-fr.ts'
import { intlTag } from '#shared/text/usager-locale.ts'

/** What was measured with a feedback, in one line: *affichage 1,8 s · 2 erreurs · téléphone*. */
export function formatEvidence(
  { lcp_ms, inp_ms, cls, errors, failed_requests, elapsed_s, device }: EvidenceKept,
  { evidence }: RepliesText,
  locale: Locale,
): string {
  const number = new Intl.NumberFormat(intlTag(locale), { maximumFractionDigits: 2 })
  const seconds = (ms: number) => number.format(ms / 1000)
  return [
    lcp_ms !== undefined && fill(evidence.lcp, { seconds: seconds(lcp_ms) }),
    inp_ms !== undefined && fill(evidence.inp, { seconds: seconds(inp_ms) }),
    cls !== undefined && fill(evidence.cls, { score: number.format(cls) }),
    errors !== undefined && formatCount(errors, evidence.errors, locale),
    failed_requests !== undefined && formatCount(failed_requests, evidence.failed, locale),
    elapsed_s !== undefined &&
      formatCount(Math.max(1, Math.round(elapsed_s / 60)), evidence.minutes, locale),
    device !== undefined && evidence.device[device],
  ]
    .filter((one) => one !== false)
    .join(' · ')
}

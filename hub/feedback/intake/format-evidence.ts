import type { EvidenceKept } from '#shared/contract/feedback/feedback.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import { receiptText } from '#shared/text/usager/text.ts'
import { intlTag, type UsagerLocale } from '#shared/text/usager-locale.ts'

/** Cumulative layout shift above which a page counts as unstable (Web Vitals). */
const still = 0.1

/** Formats each measurement of a feedback as a plain sentence. */
export function formatEvidence(evidence: EvidenceKept, locale: UsagerLocale): string[] {
  const { measured } = receiptText[locale]
  const { lcp_ms, inp_ms, cls, errors, failed_requests, elapsed_s, device } = evidence
  const { promise, width, proofs_due } = evidence
  const number = new Intl.NumberFormat(intlTag(locale), { maximumFractionDigits: 2 })
  const seconds = (ms: number) => number.format(ms / 1000)
  return [
    lcp_ms !== undefined && fill(measured.lcp, { seconds: seconds(lcp_ms) }),
    inp_ms !== undefined && fill(measured.inp, { seconds: seconds(inp_ms) }),
    cls !== undefined &&
      fill(cls > still ? measured.moved : measured.still, { score: number.format(cls) }),
    errors !== undefined && formatCount(errors, measured.errors, locale),
    failed_requests !== undefined && formatCount(failed_requests, measured.failed, locale),
    elapsed_s !== undefined &&
      (elapsed_s < 60
        ? formatCount(elapsed_s, measured.seconds, locale)
        : formatCount(Math.round(elapsed_s / 60), measured.minutes, locale)),
    device !== undefined && measured.device[device],
    (promise ?? width ?? proofs_due) !== undefined && requestText[locale].feedback.joined,
  ].filter((sentence) => sentence !== false)
}

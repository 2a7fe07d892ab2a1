import type { ServiceInvitations } from '../contract/reporting/invitations.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount, formatPercent } from '../text/numbers.ts'
import { invitationsText } from '../text/site-owner/reporting/invitations.ts'
import { reportText } from '../text/site-owner/reporting/report.ts'
import { intlTag } from '../text/usager-locale.ts'
import { formatBound, formatExactNumber, formatInterval, formatNumber } from './format-numbers.ts'
import { formatSampleSize } from './format-sample-size.ts'

/** What is known of all the invited, and how much of it the silent may undo. */
export interface FormattedEstimate {
  /** The estimate, or why there is none. */
  said: string
  /** The plain share beside it, and what weighting did; none without an estimate. */
  beside: string[]
  /** The conclusion, then its tipping point. */
  conclusion: string[]
  bounds: string | null
}

/** Formats the estimate of a service, its conclusion and the bounds of both. */
export function formatEstimate(one: ServiceInvitations, locale: Locale): FormattedEstimate {
  const words = invitationsText[locale]
  const { estimate, bounds } = one
  const interval = (found: { estimate: number; low: number; high: number }) => ({
    estimate: formatPercent(found.estimate, locale),
    interval: formatInterval(found, locale),
  })
  return {
    said:
      estimate.told === 'share'
        ? fill(words.estimate.share, interval(estimate))
        : estimate.because === 'open'
          ? words.open
          : words.estimate.tooFew,
    beside: [...formatPlain(one, locale), ...formatWeights(one, locale)],
    conclusion: formatConclusion(one, locale),
    bounds:
      bounds &&
      fill(words.bounds.said, {
        low: formatPercent(bounds.low, locale),
        high: formatPercent(bounds.high, locale),
      }),
  }
}

function formatPlain({ share }: ServiceInvitations, locale: Locale): string[] {
  const words = invitationsText[locale].estimate
  if (share.told === 'nothing') return []
  if (share.told === 'bound')
    return [fill(words.plain, { estimate: formatBound(share, locale).replace(/\.$/, '') })]
  const { x, n, estimate } = share
  const base = fill(reportText[locale].base, {
    x: formatNumber(x, locale),
    n: formatNumber(n, locale),
  })
  return [fill(words.plain, { estimate: `${formatPercent(estimate, locale)} (${base})` })]
}

function formatWeights({ estimate, share }: ServiceInvitations, locale: Locale): string[] {
  const words = invitationsText[locale].estimate
  if (estimate.told !== 'share') return []
  const { raked, merged, trimmed, effective } = estimate
  const list = (facts: typeof raked) =>
    new Intl.ListFormat(intlTag(locale)).format(facts.map((fact) => words.facts[fact]))
  return [
    raked.length === 0
      ? words.unweighted
      : fill(words.weighted, {
          facts: list(raked),
          n: formatNumber(share.told === 'share' ? share.n : effective, locale),
          effective: formatNumber(effective, locale),
        }),
    ...(merged.length > 0 ? [fill(words.merged, { facts: list(merged) })] : []),
    ...(trimmed > 0 ? [formatCount(trimmed, words.trimmed, locale)] : []),
  ]
}

/** Formats what the estimate says, and the sentence of its tipping point. */
function formatConclusion({ conclusion }: ServiceInvitations, locale: Locale): string[] {
  const words = invitationsText[locale].conclusion
  if (conclusion.told === 'nothing') {
    if (conclusion.because === 'no_estimate') return []
    if (conclusion.because === 'no_reference') return [words.noReference]
    const { would_take } = conclusion
    return [
      words.undecided,
      ...(would_take ? [formatSampleSize(would_take, 'decision', locale)] : []),
    ]
  }
  const { against, way, reference, margin, tips } = conclusion
  const said = fill(words[against][way], {
    reference: formatExactNumber(reference, locale, 'percent'),
    margin: formatNumber(margin * 100, locale),
  })
  if (tips === null) return [said, words.always]
  // Rounded down, so that what is said to hold does.
  const points = Math.floor(tips * 100 + 1e-9)
  return [said, points === 0 ? words.atOnce[way] : formatCount(points, words.tips[way], locale)]
}

import type { OfferMeasure } from '#shared/contract/reporting/offers.ts'
import { formatHalf } from '#shared/report/format-half.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { offerPageText } from '#shared/text/site-owner/catalogue/offer-page.ts'

/** A measure in words, with what the other world says of the same. */
export interface FormattedMeasure {
  name: string
  /** What may be said; why nothing is, where nothing may. */
  sentence: string
  beside: string
  notes: string[]
  /** Whether it says more than why it says nothing. */
  isTold: boolean
}

/** Says a measure; `null` where nothing of it is recorded at all. */
export function formatMeasure(measure: OfferMeasure, locale: Locale): FormattedMeasure | null {
  const words = offerPageText[locale]
  const { commun, usager, everywhere, indicator, rows } = measure
  if (commun === null || usager === null || commun.told === 'absent') return null
  const own = formatHalf(commun, usager, locale)
  const other = formatHalf(usager, commun, locale)
  const isTold = own.lines.length > 0
  const isJudged = everywhere !== null && indicator !== 'other_ways' && rows.length > 1
  const below = rows.filter((row) => isJudged && row.verdict === 'below').map(({ name }) => name)
  const verdict = [
    ...(isJudged ? [words.everywhere[everywhere]] : []),
    ...(below.length > 0 ? [fill(words.below, { names: below.join(', ') })] : []),
  ]
  const [line] = own.lines
  return {
    name: own.name,
    isTold,
    sentence: [line?.sentence ?? formatRefusal(own.refusal), ...verdict].join(' '),
    beside: fill(words.beside, {
      name: other.name,
      said: other.lines[0]?.sentence ?? (formatRefusal(other.refusal) || words.silent),
    }),
    notes: line?.notes ?? [],
  }
}

function formatRefusal(refusal: { head: string | null; because: string } | null): string {
  if (refusal === null) return ''
  return [refusal.head && `${refusal.head}.`, refusal.because].filter(Boolean).join(' ')
}

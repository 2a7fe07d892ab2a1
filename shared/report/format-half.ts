import type { Figure, Half } from '../contract/reporting/indicators.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { ownOf } from '../text/own-of.ts'
import { reportText } from '../text/site-owner/reporting/report.ts'
import { formatAsked } from './format-asked.ts'
import { formatBelieved } from './format-believed.ts'
import { formatDelays } from './format-delays.ts'
import { formatPlaces, formatUnderFloor } from './format-places.ts'
import { formatLabelledShare } from './format-shares.ts'
import { formatLackingItems } from './format-standardised.ts'
import { formatSupply } from './format-supply.ts'
import type { Line } from './line.ts'
import { wordsOf } from './words-of.ts'

/** One half of a pair in words. */
export interface FormattedHalf {
  indicator: string
  name: string
  /** Its lines; none when it is hidden. */
  lines: Line[]
  /** Why it is hidden; with a short title when it is not publishable alone. */
  refusal: { head: string | null; because: string } | null
}

/**
 * Formats one half; `guard` is the other, which names what is missing.
 * @param fewest answers needed to show anything
 */
export function formatHalf(
  half: Half,
  guard: Half,
  locale: Locale,
  fewest?: number,
): FormattedHalf {
  const text = reportText[locale]
  const indicator = indicatorOf(half)
  const { name, tooFew } = wordsOf(indicator, locale, fewest)
  const said = { indicator, name, lines: [], refusal: null }
  if (half.told === 'figure') return { ...said, lines: formatFigure(half.figure, locale, fewest) }
  if (half.told === 'too_few') {
    const because = half.lacking ? formatLackingItems(half.lacking, locale) : tooFew
    return { ...said, refusal: { head: null, because } }
  }
  if (half.told === 'absent') {
    const absent: Readonly<Record<string, string>> = text.absent
    return {
      ...said,
      refusal: { head: null, because: ownOf(absent, indicator) ?? text.absent.other },
    }
  }
  if (half.told === 'elsewhere') {
    const beside = wordsOf(half.beside, locale).name
    return { ...said, refusal: { head: null, because: fill(text.elsewhere, { beside }) } }
  }
  const because = fill(text.notAlone[half.because], {
    guard: wordsOf(indicatorOf(guard), locale).name,
  })
  return { ...said, refusal: { head: text.notAlone.title, because } }
}

/** Returns the indicator of a half. */
function indicatorOf(half: Half): string {
  return 'figure' in half ? half.figure.indicator : half.indicator
}

function formatFigure(figure: Figure, locale: Locale, fewest?: number): Line[] {
  const { indicator, question, shares, places, under_floor, delays, believed, supply } = figure
  return [
    ...shares.map((one) => ({
      ...formatLabelledShare(indicator, one, locale, fewest),
      ...(question && { asked: formatAsked(question, one, locale) }),
    })),
    ...(places ? formatPlaces(places, locale) : []),
    ...(under_floor ? formatUnderFloor(under_floor, locale) : []),
    ...(delays ? formatDelays(delays, locale) : []),
    ...(believed ? formatBelieved(believed, locale) : []),
    ...(supply ? formatSupply(supply, locale) : []),
  ]
}

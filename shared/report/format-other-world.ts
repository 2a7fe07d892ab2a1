import type { Figure } from '../contract/reporting/indicators.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { perceptionText } from '../text/site-owner/reporting/perception.ts'
import { formatHalf } from './format-half.ts'

/** Formats the first available figure of the other world for the same service. */
export function formatOtherWorld(figure: Figure, locale: Locale): string {
  const half = { told: 'figure', figure } as const
  const { name, lines } = formatHalf(half, half, locale)
  const line = lines.find(({ isTold, isTerritory }) => isTold && !isTerritory)
  return fill(perceptionText[locale].beside, { name, sentence: line?.sentence ?? '' })
}

import type { Pair } from '#shared/contract/reporting/indicators.ts'
import type { Places } from '#shared/contract/reporting/places.ts'
import { formatNumber } from '#shared/report/format-numbers.ts'
import { formatPairSide, type PairSide } from '#shared/report/format-pair-side.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { TerritoryText } from '#shared/text/site-owner/reporting/territory-fr.ts'

/** Both worlds of territories: what people live of the same, and how many territories are below. */
export function formatPair(
  { usager, commun }: Pair,
  places: Places,
  words: TerritoryText,
  locale: Locale,
  fewest: number,
): { usager: PairSide; commun: PairSide } {
  const shown = places.territories.filter(({ share }) => share.told !== 'nothing')
  const below = shown.filter(({ verdict }) => verdict === 'below').length
  const figure = fill(words.pairFigure, {
    below: formatNumber(below, locale),
    all: formatNumber(shown.length, locale),
  })
  return {
    usager: formatPairSide(usager, commun, locale, fewest),
    commun: {
      name: words.pairName,
      figure: shown.length === 0 ? null : figure,
      said: words.pairSaid,
    },
  }
}

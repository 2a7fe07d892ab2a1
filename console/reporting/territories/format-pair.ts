import type { Half, Pair } from '#shared/contract/reporting/indicators.ts'
import type { Places } from '#shared/contract/reporting/places.ts'
import { formatHalf } from '#shared/report/format-half.ts'
import { formatBase, formatInterval, formatNumber } from '#shared/report/format-numbers.ts'
import type { Line } from '#shared/report/line.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount, formatPercent } from '#shared/text/numbers.ts'
import type { TerritoryText } from '#shared/text/site-owner/reporting/territory-fr.ts'
import type { PairSide } from '../../style/world-pair.tsx'

/** Both worlds of territories: what people live of the same, and how many territories are below. */
export function formatPair(
  { usager, commun }: Pair,
  places: Places,
  words: TerritoryText,
  locale: Locale,
  fewest: number,
): { usager: PairSide; commun: PairSide } {
  const lived = formatHalf(usager, commun, locale, fewest)
  const line = lived.lines.find(({ isTold }) => isTold) ?? lived.lines[0]
  const shown = places.territories.filter(({ share }) => share.told !== 'nothing')
  const below = shown.filter(({ verdict }) => verdict === 'below').length
  return {
    usager: {
      name: lived.name,
      figure: line && line.value !== null ? formatPercent(line.value, locale) : null,
      said: line ? formatSaid(line, usager, locale) : (lived.refusal?.because ?? ''),
    },
    commun: {
      name: words.pairName,
      figure:
        shown.length === 0
          ? null
          : fill(words.pairFigure, {
              below: formatNumber(below, locale),
              all: formatNumber(shown.length, locale),
            }),
      said: formatCount(below, words.pairSaid, locale),
    },
  }
}

/** What a figure is of, with its base and its interval rather than the figure again. */
function formatSaid({ label, sentence }: Line, half: Half, locale: Locale): string {
  const share = half.told === 'figure' ? half.figure.shares[0]?.share : undefined
  const said =
    share?.told === 'share'
      ? `${formatBase(share, locale)}, ${formatInterval(share, locale)}`
      : sentence
  return label === '' ? said : `${label}${locale === 'fr' ? '\u00a0' : ''}: ${said}`
}

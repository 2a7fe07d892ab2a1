import type { Places } from '#shared/contract/reporting/places.ts'
import type { Pointing } from '#shared/drawing/chart/drawn-territory.ts'
import { type PlaceDot, PlaceDots } from '#shared/drawing/chart/place-dots.tsx'
import { formatBase, formatExactNumber } from '#shared/report/format-numbers.ts'
import { showingOf } from '#shared/statistics/disclosure.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import type { TerritoryText } from '#shared/text/site-owner/reporting/territory-fr.ts'
import { Chart } from '../../chart/chart.tsx'
import { useWidth } from '../../chart/use-width.ts'
import { useLanguage } from '../../language/language.tsx'
import { tableOf } from './table-of.ts'
import { useWords } from './use-words.ts'

interface DotsChartProps {
  places: Places
  sentence: string
  beside: string
  pointing?: Pointing
  /** What it asks, where the page around it asks no other question. */
  title?: string
}

/** Each of a few territories on its own line, against the reference. */
export function DotsChart({ places, sentence, beside, pointing, title }: DotsChartProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [box, width] = useWidth()
  const { reference, margin } = places
  const least = Math.max(0, reference.value - margin.value)
  const value = (share: number) => formatExactNumber(share, locale, 'percent')
  return (
    <Chart
      isPaired
      level={title === undefined ? 3 : 2}
      told={{
        id: 'territories-dots',
        title: title ?? words.dots,
        sentence,
        beside,
        notes: [words.dotsHint],
        table: tableOf(places, words).table,
      }}
    >
      <div ref={box}>
        {width > 0 && (
          <PlaceDots
            width={width}
            places={places.territories.map((one) => dotOf(one, words, locale))}
            reference={reference.value}
            least={least}
            {...(pointing && { pointing })}
            words={{
              reference: fill(reference.declared ? words.target : words.reference, {
                value: value(reference.value),
              }),
              least: fill(words.least, { value: value(least) }),
              axis: words.share,
              percent: (share) => formatPercent(share, locale),
            }}
          />
        )}
      </div>
    </Chart>
  )
}

function dotOf(
  { territory, name, verdict, share }: Places['territories'][number],
  words: TerritoryText,
  locale: Locale,
): PlaceDot {
  const known = { territory, name, verdict }
  const nothing = { estimate: null, interval: null, isFaint: true }
  if (share.told === 'bound') return { ...known, ...nothing, said: words.detail.bound[share.bound] }
  if (share.told !== 'share' && share.told !== 'register')
    return { ...known, ...nothing, said: words.verdicts[verdict] }
  return {
    ...known,
    said: `${formatPercent(share.estimate, locale)}, ${formatBase(share, locale)}`,
    estimate: share.estimate,
    interval: share.told === 'share' ? { low: share.low, high: share.high } : null,
    isFaint: showingOf(share.n, 0) === 'greyed',
  }
}

import type { ServiceIndicators } from '../contract/reporting/indicators.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { servicePageText } from '../text/site-owner/reporting/service-page.ts'
import { formatNumber } from './format-numbers.ts'
import { formatOtherWorld } from './format-other-world.ts'
import { formatPair } from './format-report.ts'
import type { FormattedIntervals } from './formatted-intervals.ts'
import { isDrawn } from './is-drawn.ts'
import type { Line } from './line.ts'

/** Who says they are satisfied, by the way they were asked, with the question and its answers. */
export interface FormattedStreams {
  chart: FormattedIntervals
  /** A line each way of asking. */
  lines: readonly Line[]
}

/** Formats satisfaction by the way people were asked, which are never added up; `null` without any. */
export function formatStreams(
  { pairs }: ServiceIndicators,
  locale: Locale,
): FormattedStreams | null {
  const words = servicePageText[locale].method
  const pair = pairs.find(
    ({ usager, commun }) =>
      usager.told === 'figure' &&
      usager.figure.indicator === 'satisfied' &&
      commun.told === 'figure',
  )
  if (pair?.commun.told !== 'figure') return null
  const lines = formatPair(pair, locale).usager.lines.filter(isDrawn)
  if (lines.length === 0) return null
  return {
    lines,
    chart: {
      told: {
        id: 'streams',
        title: words.title,
        sentence: fill(words.sentence, { n: formatNumber(lines.length, locale) }),
        beside: formatOtherWorld(pair.commun.figure, locale),
        made: lines.flatMap(({ label, notes }) =>
          notes.map((note) => fill(words.note, { label, note })),
        ),
        table: {
          columns: Object.values(words.columns),
          rows: lines.map(({ label, value, low, high, n }) => [label, value, low, high, n]),
        },
      },
      columns: [
        {
          key: 'streams',
          groups: lines.map(({ key, label, value, low, high, n, isFaint }) => ({
            key,
            name: label,
            rows: [
              {
                key,
                name: null,
                said: fill(words.said, {
                  share: formatPercent(value, locale),
                  n: formatNumber(n ?? 0, locale),
                }),
                of: 'usager' as const,
                estimate: value,
                low,
                high,
                isFaint,
              },
            ],
          })),
        },
      ],
      domain: [0, 1],
      ticks: [0, 0.5, 1].map((value) => ({ value, said: formatPercent(value, locale) })),
    },
  }
}

import type { Believed } from '../contract/reporting/believed.ts'
import type { ChartDescription } from '../drawing/chart/chart-description.ts'
import type { Cell } from '../text/csv.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { believedText } from '../text/site-owner/reporting/believed.ts'
import { perceptionText } from '../text/site-owner/reporting/perception.ts'
import { formatAsked, formatBelieved, formatMeans } from './format-believed.ts'
import type { FormattedIntervals } from './formatted-intervals.ts'

/**
 * Formats the chart of a team's beliefs and the usagers' answers, by question.
 * @param beside sentence of the other world
 */
export function formatBelievedChart(
  believed: readonly Believed[],
  beside: string,
  locale: Locale,
): FormattedIntervals {
  const text = perceptionText[locale]
  const lines = formatBelieved(believed, locale)
  const said = lines.filter(({ means }) => means !== undefined)
  const scale = said[0]?.means?.scale ?? { low: 1, high: 5 }
  const points = Array.from({ length: scale.high - scale.low + 1 }, (_, nth) => scale.low + nth)
  const groups = said.map(({ key, label, means }) => ({
    key,
    name: label,
    rows: (means?.rows ?? []).map(({ of, name, said, mean, low, high, isFaint }) => ({
      key: of,
      name,
      said,
      of: of === 'team' ? ('team' as const) : ('usager' as const),
      estimate: mean,
      low,
      high,
      isFaint,
    })),
  }))
  return {
    told: {
      id: 'believed',
      title: text.believed.title,
      sentence: lines.map(({ label, sentence }) => `${label} ${sentence}`).join(' '),
      beside,
      notes: [fill(believedText[locale].scale, scale)],
      made: believed.flatMap((one) => {
        const means = formatMeans(one, locale)
        return means.length === 0 ? [] : `${formatAsked(one, locale)} ${means.join(' ')}`
      }),
      table: tableOf(believed, locale),
    },
    columns: groups.map((group) => ({ key: group.key, groups: [group] })),
    domain: [scale.low, scale.high],
    ticks: points.map((value) => ({ value, said: String(value) })),
  }
}

function tableOf(believed: readonly Believed[], locale: Locale): ChartDescription['table'] {
  const text = perceptionText[locale]
  return {
    columns: Object.values(text.believed.columns),
    rows: believed.map(({ wording, side, team, usagers, gap }): Cell[] => [
      `${localise(wording, locale)} (${text.believed.sides[side]})`,
      ...cellsOf(team, text.tooFew),
      ...cellsOf(usagers, text.tooFew),
      gap?.estimate ?? null,
      gap?.interval?.low ?? null,
      gap?.interval?.high ?? null,
    ]),
  }
}

function cellsOf(one: Believed['team'] | Believed['usagers'], tooFew: string): Cell[] {
  if (one.told !== 'mean') return [tooFew, null, null]
  return [one.mean, one.interval?.low ?? null, one.interval?.high ?? null]
}

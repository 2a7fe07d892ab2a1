import { offerWays } from '#shared/contract/catalogue/offer.ts'
import type { RegisterShare } from '#shared/contract/figures/share.ts'
import type { OfferMeasure, OfferRow } from '#shared/contract/reporting/offers.ts'
import type { ChartDescription } from '#shared/drawing/chart/chart-description.ts'
import { formatExactNumber } from '#shared/report/format-numbers.ts'
import type { Cell } from '#shared/text/csv.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { offerText } from '#shared/text/site-owner/catalogue/offer.ts'
import { offerPageText } from '#shared/text/site-owner/catalogue/offer-page.ts'
import type { FormattedMeasure } from './format-measure.ts'

/** A measure place by place, as a chart and as its table. */
export function describePlaces(
  service: string,
  measure: OfferMeasure,
  said: FormattedMeasure,
  locale: Locale,
): ChartDescription {
  const words = offerPageText[locale]
  const { indicator, margin } = measure
  const isJudged = indicator !== 'offers' && indicator !== 'other_ways'
  return {
    id: `${service}-${indicator.replaceAll('_', '-')}`,
    title: words.questions[indicator],
    sentence: said.sentence,
    beside: said.beside,
    notes: [
      ...said.notes,
      ...(indicator === 'hours_kept' ? [words.daysNote] : []),
      ...(indicator === 'uptime' ? [words.probeNote] : []),
      ...(isJudged
        ? [
            fill(words.reference, {
              value: formatExactNumber(margin.value * 100, locale),
              source: margin.declared ? words.declared : words.usual,
            }),
            words.bounds,
          ]
        : []),
      words.order,
    ],
    table: tableOf(measure, locale),
  }
}

/** A measure month by month. */
export function describeMonths(
  service: string,
  { indicator, months }: OfferMeasure,
  said: FormattedMeasure,
  happened: readonly string[],
  locale: Locale,
): ChartDescription {
  const words = offerPageText[locale]
  const { columns } = words
  const formatMonth = (month: string) => formatMonthOf(month, locale)
  return {
    id: `${service}-${indicator.replaceAll('_', '-')}-months`,
    title: words.series,
    sentence: fill(words.seriesSaid, {
      name: said.name,
      from: formatMonth(months[0]?.month ?? ''),
      to: formatMonth(months.at(-1)?.month ?? ''),
    }),
    beside: said.beside,
    notes: happened,
    table: {
      columns: [columns.month, columns.x[dayOf(indicator)], columns.n, columns.share],
      rows: months.map(({ month, share }) => [month, ...cellsOf(share)]),
    },
  }
}

function tableOf({ indicator, rows }: OfferMeasure, locale: Locale): ChartDescription['table'] {
  const { columns, verdict, wayVerdict, yes, no, unsaid } = offerPageText[locale]
  const { ways } = offerText[locale]
  if (indicator === 'offers')
    return {
      columns: [columns.territory, columns.people, columns.rate],
      rows: rows.map(({ name, base, amount }) => [name, base, amount]),
    }
  if (indicator === 'other_ways')
    return {
      columns: [
        columns.place,
        columns.territory,
        ...offerWays.map((way) => ways[way]),
        columns.verdict,
      ],
      rows: rows.map(({ name, territory, ways: said, verdict: found }) => [
        name,
        territory,
        ...offerWays.map((way) => (said?.[way] === undefined ? unsaid : said[way] ? yes : no)),
        wayVerdict[found ?? 'untested'],
      ]),
    }
  const amount = { hours_kept: columns.closed, next_slot: columns.median, uptime: columns.tries }
  return {
    columns: [
      indicator === 'uptime' ? columns.address : columns.place,
      ...(indicator === 'uptime' ? [] : [columns.territory]),
      columns.x[dayOf(indicator)],
      columns.n,
      columns.share,
      columns.verdict,
      amount[indicator],
    ],
    rows: rows.map((row) => [
      row.name,
      ...(indicator === 'uptime' ? [] : [row.territory]),
      ...cellsOf(row.share),
      verdict[row.verdict ?? 'untested'],
      row.amount,
    ]),
  }
}

/** What is counted day by day. */
function dayOf(indicator: OfferMeasure['indicator']) {
  return indicator === 'next_slot' || indicator === 'uptime' ? indicator : 'hours_kept'
}

function cellsOf(share: RegisterShare | null): Cell[] {
  if (share?.told !== 'register') return [null, null, null]
  const { x, n, estimate } = share
  return [x, n, estimate]
}

/** A month in words: *novembre 2026*. */
function formatMonthOf(month: string, locale: Locale): string {
  const at = new Date(`${month}-15T12:00:00Z`)
  if (Number.isNaN(+at)) return month
  return new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at)
}

/** Where each row stands on the drawing, of those that have a share. */
export function shareOf({ share }: Pick<OfferRow, 'share'>) {
  return share?.told === 'register' ? share : null
}

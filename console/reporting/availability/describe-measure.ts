import { offerWays } from '#shared/contract/catalogue/offer.ts'
import type { OfferMeasure } from '#shared/contract/reporting/offers.ts'
import type { ChartDescription } from '#shared/drawing/chart/chart-description.ts'
import type { Locale } from '#shared/text/locale.ts'
import { offerText } from '#shared/text/site-owner/catalogue/offer.ts'
import type { OfferPageText } from '#shared/text/site-owner/catalogue/offer-page-fr.ts'
import type { FormattedMeasure } from './format-measure.ts'

/** How near a service is, or which other ways lead to it, as a chart and as its table. */
export function describePlaces(
  service: string,
  measure: OfferMeasure,
  said: FormattedMeasure,
  words: OfferPageText,
  locale: Locale,
): ChartDescription {
  const { indicator } = measure
  return {
    id: `${service}-${indicator.replaceAll('_', '-')}`,
    title: indicator === 'offers' ? words.questions.offers : words.questions.other_ways,
    sentence: said.sentence,
    beside: said.beside,
    notes: [...said.notes, words.order],
    table: tableOf(measure, words, locale),
  }
}

function tableOf(
  { indicator, rows }: OfferMeasure,
  { columns, wayVerdict, yes, no, unsaid }: OfferPageText,
  locale: Locale,
): ChartDescription['table'] {
  const { ways } = offerText[locale]
  if (indicator === 'offers')
    return {
      columns: [columns.territory, columns.people, columns.rate],
      rows: rows.map(({ name, base, amount }) => [name, base, amount]),
    }
  return {
    columns: [
      columns.place,
      columns.territory,
      ...offerWays.map((way) => ways[way]),
      columns.verdict,
    ],
    rows: rows.map(({ name, territory, ways: said, verdict }) => [
      name,
      territory,
      ...offerWays.map((way) => (said?.[way] === undefined ? unsaid : said[way] ? yes : no)),
      wayVerdict[verdict ?? 'untested'],
    ]),
  }
}

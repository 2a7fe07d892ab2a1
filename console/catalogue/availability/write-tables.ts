import { monthsLater } from '#shared/calendar/day.ts'
import type { OfferTaken } from '#shared/contract/catalogue/offer.ts'
import type { Offers } from '#shared/contract/reporting/offers.ts'
import { writeCsv } from '#shared/text/csv.ts'
import type { Locale } from '#shared/text/locale.ts'
import { offerPageText } from '#shared/text/site-owner/catalogue/offer-page.ts'

/** A table to be filled in: the hours of every declared place, for the last month that is over. */
export function writeTemplate({ services, today }: Offers, locale: Locale): string {
  const month = monthsLater(`${today.slice(0, 7)}-01`, -1).slice(0, 7)
  const { header } = offerPageText[locale]
  const rows = services.flatMap(({ service, places }) =>
    places.map(({ place, territory }) => [service, place, territory, month]),
  )
  return writeCsv([header, ...rows.map((row) => header.map((_, at) => row[at] ?? ''))], locale)
}

/** The lines that were not taken, each with why, to be corrected and sent again. */
export function writeRejects({ rejects }: OfferTaken, locale: Locale): string {
  const { header, why } = offerPageText[locale]
  return writeCsv(
    [[...header, why], ...rejects.map(({ cells, detail }) => [...cells, detail])],
    locale,
  )
}

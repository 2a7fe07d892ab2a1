import type { Circumstance } from '../contract/circumstance.ts'
import { fill } from '../text/fill.ts'
import { dateFormat } from '../text/formats.ts'
import type { Locale } from '../text/locale.ts'
import { seriesText } from '../text/site/text.ts'
import { intlTag } from '../text/usager-locale.ts'
import type { NumberedBand } from './bands-of.ts'

/** What happened meanwhile, as it stands under a series: its number, its words, its days. */
export function sayBand({ mark, circumstance }: NumberedBand, locale: Locale): string {
  return fill(seriesText[locale].band, {
    mark,
    label: circumstance.label,
    days: sayDays(circumstance, locale),
  })
}

function sayDays({ from, until }: Circumstance, locale: Locale): string {
  const text = seriesText[locale].days
  const day = (written: string) =>
    dateFormat(intlTag(locale), { dateStyle: 'long', timeZone: 'UTC' })
      .format(new Date(`${written}T00:00:00Z`))
      .replace(/^1 /, locale === 'fr' ? '1er ' : '1 ')
  if (until === null) return fill(text.since, { from: day(from) })
  if (until === from) return fill(text.one, { from: day(from) })
  return fill(text.between, { from: day(from), until: day(until) })
}

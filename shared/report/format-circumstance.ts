import type { Circumstance } from '../contract/reporting/circumstance.ts'
import { formatCivilDay } from '../text/dates.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { circumstancesText } from '../text/site-owner/reporting/circumstances.ts'

type Said = Pick<Circumstance, 'kind' | 'label' | 'from' | 'until'>

/** Formats a circumstance: *Grève : accueil fermé, du lundi 2 au mercredi 4 novembre.* */
export function formatCircumstance(one: Said, locale: Locale, now: Date): string {
  const words = circumstancesText[locale]
  return fill(words.said, {
    kind: words.kinds[one.kind],
    label: one.label.replace(/\.$/, ''),
    days: formatDays(one, locale, now),
  })
}

function formatDays({ from, until }: Said, locale: Locale, now: Date): string {
  const { days } = circumstancesText[locale]
  const said = (day: string) => formatCivilDay(day, locale, now)
  if (until === null) return fill(days.goingOn, { from: said(from) })
  if (until === from) return fill(days.one, { from: said(from) })
  return fill(days.several, { from: said(from), until: said(until) })
}

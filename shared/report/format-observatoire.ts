import type { Observatoire, ObservatoireNote } from '../contract/reporting/observatoire.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { openDataText } from '../text/site-owner/reporting/open-data.ts'
import { intlTag } from '../text/usager-locale.ts'
import { formatHalf } from './format-half.ts'
import { formatPeriod } from './format-period.ts'

type Told = Extract<ObservatoireNote, { told: 'note' }>

/** Formats a note with its margin of error and its undecided level. */
export function formatNote(note: ObservatoireNote, locale: Locale): string {
  const text = openDataText[locale].observatoire
  if (note.told !== 'note') return text.untold[note.told]
  const values = {
    value: formatValue(note.value, note, locale),
    n: new Intl.NumberFormat(intlTag(locale)).format(note.n),
  }
  if (note.interval === null) return fill(text.allEqual, values)
  const { low, high } = note.interval
  const said = fill(text.note[note.unit], {
    ...values,
    low: formatValue(low, note, locale, false),
    high: formatValue(high, note, locale, false),
  })
  return `${said} ${note.level === null ? text.undecided : fill(text.decided, { level: text.levels[note.level] })}`
}

/** Formats the figure beside the notes of a service, and its period; or that there is none. */
export function formatGuard(
  guard: Observatoire['services'][number]['guard'],
  locale: Locale,
): string {
  const text = openDataText[locale].observatoire
  if (guard === null) return text.noGuard
  const { name, lines } = formatHalf(guard.half, guard.half, locale)
  const said = lines
    .filter(({ isTerritory, isTold }) => isTold && !isTerritory)
    .map(({ sentence }) => sentence)
    .join(' ')
  return fill(text.guard, { name, period: formatPeriod(guard.period, locale), said })
}

/** Formats a note of ten to the hundredth, a rate in per cent. */
function formatValue(value: number, { unit }: Told, locale: Locale, withUnit = true): string {
  const isShare = unit === 'share'
  const written = new Intl.NumberFormat(intlTag(locale), {
    minimumFractionDigits: isShare ? 0 : 2,
    maximumFractionDigits: isShare ? 0 : 2,
    ...(isShare && withUnit && { style: 'percent' as const }),
  })
  return written.format(isShare && !withUnit ? value * 100 : value)
}

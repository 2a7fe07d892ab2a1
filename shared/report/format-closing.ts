import { closingDayOf } from '../calendar/closing-day.ts'
import type { Closing, Closings, FigureRevision } from '../contract/reporting/closing.ts'
import { fill } from '../text/fill.ts'
import { type Locale, type Localised, localise } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { closingText } from '../text/site-owner/reporting/closing.ts'
import { intlTag } from '../text/usager-locale.ts'
import { withCapital } from '../text/with-capital.ts'
import { formatPeriod } from './format-period.ts'
import { formatPlainDay } from './format-warning.ts'
import { joinParts } from './join-parts.ts'

/**
 * Says of a month whether it is published, and what was revised since: *Octobre 2026, publié le
 * 10 novembre 2026, n° 7 ; révisé le 3 décembre 2026 : 61 % au lieu de 60 %*.
 * @param month `YYYY-MM`
 * @param service whose figures; `null` for all of the organisation
 * @returns sentences; none for a month before the first that was closed
 */
export function formatClosing(
  { closings, closing_day }: Closings,
  month: string,
  service: string | null,
  locale: Locale,
): string[] {
  const text = closingText[locale]
  const named = { month: withCapital(formatPeriod(month, locale)) }
  const closing = closings.find((one) => one.month === month)
  if (!closing) {
    const [newest] = closings
    if (newest && month < newest.month) return []
    const day = formatPlainDay(closingDayOf(month, closing_day), locale)
    return [fill(text.provisional, { ...named, day })]
  }
  const { day, number } = closing
  const published = fill(text.published, {
    ...named,
    day: formatPlainDay(day, locale),
    number: String(number),
  })
  const revisions = closing.revisions.flatMap((one) =>
    formatRevision(closing.services, one, service, locale),
  )
  const own = closing.services.find((one) => one.service === service)
  const isUntold =
    own?.streams.find(({ stream }) => stream === own.proven)?.share.told === 'nothing'
  return [`${joinParts([published, ...revisions], locale)}.`, ...(isUntold ? [text.tooFew] : [])]
}

/**
 * Says what a revision changed: nothing where it changed no figure of the service.
 * @param service whose figures; `null` for all of the organisation
 */
export function formatRevision(
  services: readonly { service: string; name: Localised }[],
  { day, reasons, changes }: Closing['revisions'][number],
  service: string | null,
  locale: Locale,
): string[] {
  const text = closingText[locale]
  const said = {
    day: formatPlainDay(day, locale),
    reasons: new Intl.ListFormat(intlTag(locale)).format(reasons.map((one) => text.reasons[one])),
  }
  const whole = changes.filter((one) => one.territory === null)
  const own = whole.filter((one) => service === null || one.service === service)
  if (own.length === 0)
    return service === null && changes.length > 0 ? [fill(text.revisedElsewhere, said)] : []
  const names = new Map(services.map((one) => [one.service, one.name]))
  const list = own.map((one) => formatChanged(one, service === null ? names : null, locale))
  return [fill(text.revised, { ...said, changes: list.join(', ') })]
}

/** @param names of services, where the reader sees several */
function formatChanged(
  { service, stream, before, after }: FigureRevision,
  names: ReadonlyMap<string, Localised> | null,
  locale: Locale,
): string {
  const text = closingText[locale]
  const told = (share: FigureRevision['before']) => {
    if (share.told === 'nothing') return text.hidden
    return share.told === 'bound' ? text.bound[share.bound] : formatPercent(share.estimate, locale)
  }
  const change = fill(text.change, { after: told(after), before: told(before) })
  const name = names?.get(service)
  const parts = [
    name && localise(name, locale),
    stream === 'invited' ? undefined : text.streams[stream],
  ].filter((one) => one !== undefined)
  return parts.length === 0 ? change : fill(text.named, { what: parts.join(', '), change })
}

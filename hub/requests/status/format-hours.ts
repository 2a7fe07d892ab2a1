import { weekdays } from '#shared/contract/catalogue/opening.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { dateFormat } from '#shared/text/formats.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import { intlTag, type UsagerLocale } from '#shared/text/usager-locale.ts'

type Opening = NonNullable<Service['opening']>

/** A Monday, for the names of weekdays. */
const monday = Date.UTC(2024, 0, 1)
const oneDay = 24 * 3600_000

/** Formats opening hours, one line for consecutive days with the same hours. */
export function formatHours(opening: Opening, locale: UsagerLocale): string[] {
  const { hours: text } = requestText[locale].told
  const list = listFormat(locale)
  return stretches(opening).map(({ first, last, hours }) => {
    const days =
      first === last
        ? nameOf(first, locale)
        : fill(text.days, { from: nameOf(first, locale), to: nameOf(last, locale) })
    const open = hours.map(({ from, to }) =>
      fill(text.between, { from: clock(from, locale), to: clock(to, locale) }),
    )
    return fill(text.line, { days, hours: list.format(open) })
  })
}

/** Made once for a language: to make one costs much more than to use it. */
const lists = new Map<UsagerLocale, Intl.ListFormat>()

function listFormat(locale: UsagerLocale): Intl.ListFormat {
  const list = lists.get(locale) ?? new Intl.ListFormat(intlTag(locale), { type: 'conjunction' })
  lists.set(locale, list)
  return list
}

/** Returns consecutive days with the same hours. */
function stretches(opening: Opening) {
  const found: { first: number; last: number; hours: Opening }[] = []
  weekdays.forEach((weekday, day) => {
    const hours = opening
      .filter(({ days }) => days.includes(weekday))
      .sort((one, other) => one.from.localeCompare(other.from))
    if (hours.length === 0) return
    const before = found.at(-1)
    if (before?.last === day - 1 && written(before.hours) === written(hours)) before.last = day
    else found.push({ first: day, last: day, hours })
  })
  return found
}

const written = (hours: Opening) => hours.map(({ from, to }) => `${from} ${to}`).join()

function nameOf(day: number, locale: UsagerLocale): string {
  const at = new Date(monday + day * oneDay)
  return dateFormat(intlTag(locale), { weekday: 'long', timeZone: 'UTC' }).format(at)
}

function clock(hour: string, locale: UsagerLocale): string {
  return formatHour(new Date(`2024-01-01T${hour}:00Z`), 'UTC', locale)
}

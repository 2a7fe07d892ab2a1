import { type Key, type Keys, nearExpiry } from '#shared/contract/agents/key.ts'
import { formatNumber } from '#shared/report/format-numbers.ts'
import { formatCivilDay, formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { KeysText } from '#shared/text/site-owner/agents/keys-fr.ts'
import { intlTag } from '#shared/text/usager-locale.ts'

const dayLong = 24 * 3600 * 1000
/** After so many days a date says more than how long ago it was. */
const longAgo = 31

/** When a key was last used: *Utilisée hier*, *Utilisée le lundi 7 décembre*, *Jamais utilisée*. */
export function formatLastUse(
  { last_used_on: used }: Pick<Key, 'last_used_on'>,
  { today }: Pick<Keys, 'today'>,
  words: KeysText,
  locale: Locale,
): string {
  if (used === null) return words.neverUsed
  const days = Math.round((Date.parse(used) - Date.parse(today)) / dayLong)
  if (days < -longAgo)
    return fill(words.usedOn, { day: formatCivilDay(used, locale, new Date(today)) })
  const relative = new Intl.RelativeTimeFormat(intlTag(locale), { numeric: 'auto' })
  return fill(words.used, { when: relative.format(days, 'day') })
}

/** How many invitations a key asked for: *120 ce mois-ci, 340 le mois dernier*. */
export function formatTickets(
  { tickets }: Pick<Key, 'tickets'>,
  words: KeysText,
  locale: Locale,
): string {
  return fill(words.ticketMonths, {
    now: formatNumber(tickets.this_month, locale),
    before: formatNumber(tickets.last_month, locale),
  })
}

/** Whether a key that works ends soon, and nothing replaces it. */
export function isNearExpiry(
  { state, expires_at: end, replaced_by }: Pick<Key, 'state' | 'expires_at' | 'replaced_by'>,
  { today }: Pick<Keys, 'today'>,
): boolean {
  if (state !== 'good' || end === null || replaced_by !== null) return false
  return Date.parse(end) - Date.parse(today) < nearExpiry * dayLong
}

/** Until when a key works, and what takes its place. */
export function formatEnd(
  key: Pick<Key, 'state' | 'expires_at' | 'revoked_at' | 'replaced_by'>,
  known: Pick<Keys, 'zone' | 'today'>,
  words: KeysText,
  locale: Locale,
): string {
  const { state, expires_at: end, revoked_at, replaced_by } = key
  const now = new Date(known.today)
  const dayOf = (at: string) => formatDay(new Date(at), known.zone, locale, now)
  if (revoked_at !== null) return fill(words.revoked, { day: dayOf(revoked_at) })
  if (end === null) return words.noEnd
  if (replaced_by === null)
    return fill(
      isNearExpiry(key, known) ? words.endsSoon : state === 'good' ? words.ends : words.expired,
      { day: dayOf(end) },
    )
  return fill(state === 'good' ? words.replaced : words.wasReplaced, {
    key: replaced_by,
    day: formatMoment(end, known, words, locale),
  })
}

/** Until when a key that was just replaced still works. */
export function formatOld(
  { key, state, expires_at: end }: Pick<Key, 'key' | 'state' | 'expires_at'>,
  known: Pick<Keys, 'zone' | 'today'>,
  words: KeysText,
  locale: Locale,
): string {
  if (state !== 'good' || end === null) return fill(words.oldOneOver, { key })
  return fill(words.oldOne, { key, day: formatMoment(end, known, words, locale) })
}

function formatMoment(
  at: string,
  { zone, today }: Pick<Keys, 'zone' | 'today'>,
  words: KeysText,
  locale: Locale,
): string {
  const day = formatDay(new Date(at), zone, locale, new Date(today))
  return fill(words.dayAndHour, { day, hour: formatHour(new Date(at), zone, locale) })
}

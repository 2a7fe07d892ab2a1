import type { People, Person } from '#shared/contract/agents/people.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { type Locale, localise } from '#shared/text/locale.ts'
import type { PeopleText } from '#shared/text/site-owner/agents/people-fr.ts'
import { draftOf, type Offered } from './rights-draft.ts'

/** The services that somebody sees: *Voirie, Eau*, *Tous les services*. */
export function formatReach(
  person: Pick<Person, 'role' | 'service' | 'sectors' | 'services'>,
  offered: Offered,
  words: PeopleText,
  locale: Locale,
): string {
  const { all, services } = draftOf(person, offered)
  if (all || (services.length > 0 && services.length === offered.length)) return words.allServices
  const names = offered.filter(({ service }) => services.includes(service))
  return names.length === 0
    ? words.noService
    : names.map(({ name }) => localise(name, locale)).join(', ')
}

/** How somebody signs in. */
export function formatSignIn({ door, passkeys, state }: Person, words: PeopleText): string {
  if (state === 'invited') return words.invited
  if (door === 'openid') return words.doors.openid
  return passkeys > 0 ? words.doors.passkey : words.doors.link
}

/** The last day somebody was seen: *lundi 7 décembre*, *aujourd’hui*, *jamais*. */
export function formatSeen(
  { seen_on: seen }: Person,
  { today }: Pick<People, 'today'>,
  words: PeopleText,
  locale: Locale,
): string {
  if (seen === null) return words.never
  return seen === today ? words.today : formatCivilDay(seen, locale, new Date(today))
}

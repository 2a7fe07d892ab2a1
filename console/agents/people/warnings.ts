import type { People, Person } from '#shared/contract/agents/people.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { PeopleText } from '#shared/text/site-owner/agents/people-fr.ts'
import { intlTag } from '#shared/text/usager-locale.ts'

const isAdmin = ({ role, state }: Person) => role === 'admin' && state === 'active'

/** Whether nobody else administers: the hub refuses to lower or remove this person. */
export function isLastAdmin(person: Person, people: readonly Person[]): boolean {
  return isAdmin(person) && !people.some((one) => one.person !== person.person && isAdmin(one))
}

/** Whether the hub has accounts of its own: where an identity provider has them all, nobody is invited. */
export function mayInvite({ openid, people }: People): boolean {
  return openid === null || people.some(({ door }) => door === 'own')
}

/** What the administrator should see to, in sentences. */
export function formatWarnings(known: People, { warn }: PeopleText, locale: Locale): string[] {
  const { people, mail, openid } = known
  const admins = people.filter(isAdmin)
  const without = admins.filter(({ door, passkeys }) => door === 'own' && passkeys === 0)
  const names = new Intl.ListFormat(intlTag(locale)).format(without.map(({ name }) => name))
  return [
    ...(admins.length === 1 && openid === null ? [warn.oneAdmin] : []),
    ...(without.length > 0 ? [fill(warn.noPasskey, { names })] : []),
    ...(!mail && mayInvite(known) ? [warn.noMail] : []),
  ]
}

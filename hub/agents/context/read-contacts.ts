import type { Contact } from '#shared/contract/agents/contact.ts'
import { contactsText } from '#shared/text/agent/text.ts'
import { formatDay } from '#shared/text/dates.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Recognised } from '../recognition/recognition-sql.ts'
import { listContacts, type StoredContact } from './contacts-sql.ts'

/** Most contacts shown of one usager. */
const most = 20

/** The language and the instant of the answer. */
interface Reading {
  locale: Locale
  zone: string
  now: Date
}

/**
 * Lists the contacts of a usager, newest first, in the agent's language, without other sectors.
 * @param requests of the usager, as far as the agent may see them
 */
export async function readContacts(
  database: Queryable,
  requests: readonly Recognised[],
  reading: Reading,
): Promise<Contact[]> {
  const own = requests.filter(({ whole }) => whole)
  if (own.length === 0) return []
  const contacts = await listContacts(database, own, most)
  return contacts.map((one) => describeContact(one, reading))
}

function describeContact(
  { contact, reference, channel, side, about, outcome, at }: StoredContact,
  { locale, zone, now }: Reading,
): Contact {
  const text = contactsText[locale]
  return {
    contact,
    reference,
    channel,
    when: formatDay(at, zone, locale, now),
    words: `${text.turned[side][channel]} ${text.about[about]}. ${text.outcome[outcome]}`,
  }
}

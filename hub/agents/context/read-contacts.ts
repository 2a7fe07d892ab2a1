import type { Contact } from '#shared/contract/agents/contact.ts'
import { contactsText } from '#shared/text/agent/text.ts'
import { formatDay } from '#shared/text/dates.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Recognised } from '../recognition/recognition-sql.ts'
import { listContacts, type StoredContact } from './contacts-sql.ts'

/** Most contacts that are told of one usager. */
const most = 20

/** In which language and when it is told. */
interface Reading {
  locale: Locale
  zone: string
  now: Date
}

/**
 * When a usager and the service spoke, newest first, in the words of the agent's language. What is of
 * another sector is left out.
 * @param requests of the usager, as far as the agent may know them
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

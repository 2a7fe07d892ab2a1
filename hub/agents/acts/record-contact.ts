import type { ContactAsked, ContactsResponse } from '#shared/contract/agents/contact.ts'
import type { Locale } from '#shared/text/locale.ts'
import { digest } from '../../platform/crypto/digest.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { RequestKey } from '../../requests/requests/requests-sql.ts'
import { choosePersons } from '../context/choose-persons.ts'
import { insertContact } from '../context/contacts-sql.ts'
import { readContacts } from '../context/read-contacts.ts'
import { doTraced, findNamed, lockNamed, type Named } from '../recognition/find-named.ts'
import { separatePersons } from '../recognition/persons.ts'
import type { Recognised } from '../recognition/recognition-sql.ts'

/**
 * Records a contact between a usager and the service, or that the record was a mistake, and logs
 * it. It is idempotent. The answer shows earlier contacts, so each call leaves a log entry.
 * @throws Refusal `no_rights`, `purpose_refused`, `unknown_request`, `contact_contradiction`
 */
export async function recordContact(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'getServiceDefinition'>,
  bearer: Bearer,
  asked: ContactAsked,
  locale: Locale,
): Promise<ContactsResponse> {
  const { database, clock, secret } = deps
  const named = await findNamed(deps, bearer, 'contact', asked)
  const theirs = usagerOf(secret, named)
  const reading = { locale, zone: named.offer.zone, now: clock() }
  return doTraced(deps, named, () =>
    database.transaction(async (transaction) => {
      const held = await lockNamed(transaction, named)
      await record(transaction, held, asked, reading.now)
      const contacts = await readContacts(transaction, theirs, reading)
      await named.leaveTrace(transaction, 'shown', theirs)
      return { contacts }
    }),
  )
}

/** Lists the requests of the same usager that the agent may see in full. */
function usagerOf(secret: Deps['secret'], { request, found, reach }: Named): readonly Recognised[] {
  const { outcome, requests } = choosePersons(secret, reach, {}, separatePersons(found))
  return outcome === 'shown' ? requests : [request]
}

async function record(
  transaction: Queryable,
  key: RequestKey,
  { contact, channel, by: side, about, outcome, at, ...asked }: ContactAsked,
  now: Date,
): Promise<void> {
  const undone = asked.undone ?? false
  const said = { channel, side, about, outcome }
  const hash = digest({ ...said, at: at ?? null })
  const made = { contact, undone, ...said, at: at ? new Date(at) : now, content_hash: hash }
  const kept = await insertContact(transaction, key, made, now)
  // A correction carries the id alone.
  if (!undone && kept !== hash) throw new Refusal('contact_contradiction')
}

import { dayAfter } from '#shared/calendar/declared/working-days.ts'
import type { ContactAsked, ContactsResponse } from '#shared/contract/agents/contact.ts'
import type { Locale } from '#shared/text/locale.ts'
import { whereaboutsOf } from '../../catalogue/services/norm-window.ts'
import type { ServiceDefinition } from '../../catalogue/services/service-definition.ts'
import { digest } from '../../platform/crypto/digest.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import {
  completeCallbacks,
  takeBackCallbacks,
} from '../../requests/callbacks/complete-callbacks.ts'
import type { StoredRequest } from '../../requests/requests/requests-sql.ts'
import { choosePersons } from '../context/choose-persons.ts'
import { findContactTime, insertContact } from '../context/contacts-sql.ts'
import { readContacts } from '../context/read-contacts.ts'
import { followUpKey } from '../follow-ups/follow-up-key.ts'
import { deleteFollowUp, insertFollowUp } from '../follow-ups/follow-ups-sql.ts'
import { doTraced, findNamed, lockNamed, type Named } from '../recognition/find-named.ts'
import { separatePersons } from '../recognition/persons.ts'
import type { Recognised } from '../recognition/recognition-sql.ts'

type RecordingDeps = Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'getServiceDefinition'>

/**
 * Records a contact between a usager and the service, or that the record was a mistake, and logs
 * it. It is idempotent. The answer shows earlier contacts, so each call leaves a log entry.
 * @throws Refusal `no_rights`, `purpose_refused`, `unknown_request`, `contact_contradiction`
 */
export async function recordContact(
  deps: RecordingDeps,
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
      await record(transaction, deps, { held, bearer, offer: named.offer }, asked, reading.now)
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

/** The request of a contact, and who records it. */
interface Recording {
  held: StoredRequest
  bearer: Bearer
  offer: ServiceDefinition
}

async function record(
  transaction: Queryable,
  deps: RecordingDeps,
  recording: Recording,
  { contact, channel, by: side, about, outcome, at, follow_on, ...asked }: ContactAsked,
  now: Date,
): Promise<void> {
  const { held } = recording
  const undone = asked.undone ?? false
  const said = { channel, side, about, outcome }
  const hash = digest({ ...said, at: at ?? null, ...(follow_on && { follow_on }) })
  const made = { contact, undone, ...said, at: at ? new Date(at) : now, content_hash: hash }
  const { content_hash: kept, ...stored } = await insertContact(transaction, held, made, now)
  if (undone) {
    if (stored.isFirst) await takeBack(transaction, deps, held, contact)
    return
  }
  // A correction carries the id alone.
  if (kept !== hash) throw new Refusal('contact_contradiction')
  if (!stored.isFirst || stored.isUndone) return
  if (outcome === 'to_follow') {
    const agent_key = followUpKey(deps, recording.bearer)
    const due_on = follow_on ?? nextWorkingDay(recording, now)
    await insertFollowUp(transaction, held, { contact, agent_key, due_on })
  }
  if (channel === 'telephone' && side === 'agent' && outcome !== 'not_reached')
    await completeCallbacks(transaction, deps, held, now)
}

/** What came of a contact is taken back with it. */
async function takeBack(
  transaction: Queryable,
  deps: RecordingDeps,
  held: StoredRequest,
  contact: string,
): Promise<void> {
  await deleteFollowUp(transaction, held, contact)
  const recordedAt = await findContactTime(transaction, held, contact)
  if (recordedAt) await takeBackCallbacks(transaction, deps, held, recordedAt)
}

function nextWorkingDay({ held, offer }: Recording, now: Date): string {
  const service = offer.services.find((one) => one.service === held.service)
  const { rules, zone } = whereaboutsOf(service ?? {}, held.territory, offer.zone)
  return dayAfter(dayIn(zone, now), 1, 'working', rules)
}

import type { AccessOutcome } from '#shared/contract/agents/access.ts'
import type { Context, ContextAsked } from '#shared/contract/agents/context.ts'
import type { Purpose } from '#shared/contract/agents/purpose.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { ServiceDefinition } from '../../catalogue/services/service-definition.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { normalSubject } from '../../requests/identifiers/keys.ts'
import { listReplies, updateRepliesRead } from '../../requests/replies/replies-sql.ts'
import { offerTexts } from '../../requests/texts/offer-texts.ts'
import type { GetDelay } from '../../requests/treatment/cache-delays.ts'
import { describeTreatment } from '../../requests/treatment/describe-treatment.ts'
import { insertRefusalTrace, insertTraces, type TriedAct } from '../access-log/insert-traces.ts'
import { allowedPurpose } from '../authorisation/allowed-purpose.ts'
import { type Reach, reachOf } from '../authorisation/reach.ts'
import { notifyUsager } from '../presence/notify-usager.ts'
import { presenceProof, provePresence } from '../presence/prove-presence.ts'
import { separatePersons } from '../recognition/persons.ts'
import { recognise } from '../recognition/recognise.ts'
import { updateRecognisedOn } from '../recognition/recognised-on-sql.ts'
import type { Recognised } from '../recognition/recognition-sql.ts'
import { resolveCode } from '../recognition/resolve-code.ts'
import { type Chosen, choosePersons } from './choose-persons.ts'
import { countFactor, countTyped } from './count-guesses.ts'
import { describeAgentReplies } from './describe-agent-replies.ts'
import { describeCandidates } from './describe-candidates.ts'
import { describeFound, knownOf } from './describe-found.ts'
import { readContacts } from './read-contacts.ts'
import { serviceOf } from './reading.ts'

type LookDeps = Pick<
  Deps,
  'database' | 'clock' | 'random' | 'secret' | 'outbox' | 'getServiceDefinition' | 'updateSources'
> & { getDelay: GetDelay }

/** One search: who searches, what and why. */
export interface Look {
  bearer: Bearer
  asked: ContextAsked
  locale: Locale
  /** Returns whether the caller has disconnected: the hub then shows nothing. */
  hasLeft: () => boolean
}

/**
 * Runs one search: checks the purpose, searches, rechecks the result, and writes the log entries
 * before it returns. Refused, empty and aborted searches are logged too.
 * @throws Refusal `no_rights`, `purpose_refused`, `too_many_requests`
 */
export async function lookForContext(deps: LookDeps, begun: Look): Promise<Context> {
  const { bearer } = begun
  const offer = await deps.getServiceDefinition(bearer.rights.organisation)
  const purpose = await allowed(deps, begun, offer)
  const isFound = await orTraced(deps, begun, offer, () => countTyped(deps, begun))
  const reach = reachOf(bearer.rights, purpose, begun.asked, offer.services)
  const identifier = await resolveCode(deps, begun.asked.identifier, reach)
  const asked = { ...begun.asked, identifier }
  const look = { ...begun, asked }
  const sources = await deps.updateSources({ offer, reach, identifier, locale: look.locale })
  const found = await recognise(deps, identifier, reach, asked.level > 0)
  if (found.length > 0) await isFound()
  const chosen = await choose(deps, look, offer, reach, found)
  const shown = asked.level === 0 ? found : chosen.requests
  const outcome = found.length === 0 ? 'nothing' : chosen.outcome
  // Prepared in parallel, and returned only once the log entry is written.
  const [told, proved] = await Promise.all([
    tell(deps, look, offer, found, chosen),
    traceProved(deps, look, offer, shown, outcome),
  ])
  if (look.hasLeft()) return { found: false }
  if (told.found && told.request?.replies) await markRepliesRead(deps, chosen)
  const answer = told.found && proved !== undefined ? { ...told, proved } : told
  return sources.length > 0 ? { ...answer, sources } : answer
}

/** Describes the person found. */
async function tell(
  deps: LookDeps,
  { asked: { level, identifier }, locale }: Look,
  offer: ServiceDefinition,
  all: readonly Recognised[],
  chosen: Chosen,
): Promise<Context> {
  if (all.length === 0) return { found: false }
  const now = deps.clock()
  const answer = { found: true, asked_at: now.toISOString() } as const
  if (level === 0) return { ...answer, level }
  const reading = { ...offer, secret: deps.secret, locale, now, level }
  if (chosen.outcome !== 'shown')
    return { ...answer, level: 0, ...describeCandidates(chosen, reading) }
  const { requests } = chosen
  const found = {
    ...describeFound(reading, requests, identifier.kind !== 'reference'),
    ...(chosen.isCut && { more: true as const }),
  }
  const named = requests.find((one) => one.is_named)
  // The same reference in two sources may be of two usagers.
  const theirs = identifier.kind === 'reference' && !found.request ? [] : requests
  const [contacts, replies, treatment, texts] = await Promise.all([
    readContacts(deps.database, theirs, reading),
    named && found.request ? listReplies(deps.database, named) : [],
    named && found.request && describeTreatment(deps, named, serviceOf(named, reading), reading),
    named?.story && offerTexts(deps.database, knownOf(named, named.story, reading), now),
  ])
  const told = { ...answer, level, ...found, contacts }
  if (!named || !found.request) return told
  const answers = describeAgentReplies(deps.secret, named.organisation, replies, reading)
  const request = {
    ...found.request,
    ...treatment,
    ...(answers.length > 0 && { replies: answers }),
    ...(texts && texts.length > 0 && { texts }),
  }
  return { ...told, request }
}

/** Marks what the usager answered as read, once an agent was shown it. */
async function markRepliesRead({ database, clock }: LookDeps, { requests }: Chosen): Promise<void> {
  for (const one of requests.filter(({ is_named }) => is_named))
    await updateRepliesRead(database, one, clock())
}

/**
 * Chooses the person. It counts a second-factor answer as wrong before the comparison, and takes it
 * back when right, so that parallel guesses meet the rate limit.
 * @throws Refusal `too_many_requests`
 */
async function choose(
  deps: LookDeps,
  look: Look,
  offer: ServiceDefinition,
  reach: Reach,
  found: readonly Recognised[],
): Promise<Chosen> {
  const { asked } = look
  const persons = separatePersons(found)
  if (!asked.second_factor) return choosePersons(deps.secret, reach, asked, persons)
  const isRight = await orTraced(deps, look, offer, () => countFactor(deps, look))
  const chosen = choosePersons(deps.secret, reach, asked, persons)
  if (!chosen.isWrong) await isRight()
  return chosen
}

/** Does this, and logs its refusal. */
async function orTraced<T>(
  deps: LookDeps,
  { bearer, asked }: Look,
  offer: ServiceDefinition,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal)
      await insertRefusalTrace(deps.database, deps, bearer, offer, triedLook(asked))
    throw error
  }
}

/** Checks the purpose of a search, and logs a refusal. */
async function allowed(deps: LookDeps, look: Look, offer: ServiceDefinition) {
  const { asked, bearer } = look
  return orTraced(deps, look, offer, async () => {
    const purpose = allowedPurpose(offer, bearer, asked)
    if (purpose instanceof Refusal) throw purpose
    if (asked.way === 'standing' && !mayStand(purpose, asked)) throw new Refusal('purpose_refused')
    return purpose
  })
}

/** Returns whether a purpose may stand: one the organisation gives hours, in the agent's own sectors. */
function mayStand({ across, stands_until }: Purpose, { present }: ContextAsked): boolean {
  return !across && !present && stands_until !== undefined
}

/** Describes a search for its log entry, whatever its outcome. */
export function triedLook({ identifier, ...asked }: ContextAsked): TriedAct {
  const { purpose, level, tool, present, way, out_of_turn: reason } = asked
  const subject = normalSubject(identifier)
  return { act: 'look', subject, purpose, level, tool, present, way, reason }
}

/**
 * Writes the log entries, and checks the code of a usager who is present. It counts the code as
 * wrong before the comparison, and takes it back when right.
 * @returns whether it was right; nothing without a code
 * @throws Refusal `too_many_requests`
 */
async function traceProved(
  deps: LookDeps,
  look: Look,
  offer: ServiceDefinition,
  shown: readonly Recognised[],
  outcome: AccessOutcome,
): Promise<boolean | undefined> {
  if (!look.asked.present || look.asked.presence_code === undefined) {
    await trace(deps, look, offer, shown, outcome)
    return undefined
  }
  const isRight = await orTraced(deps, look, offer, () => countFactor(deps, look))
  const isProved = await trace(deps, look, offer, shown, outcome)
  if (isProved) await isRight()
  return isProved
}

/**
 * Writes the log entries of a search. In the same transaction it keeps the day for requests whose
 * usager was recognised for the first time, and tells the usager who was said to be present; any
 * other search takes one statement.
 * @returns whether the usager's code proved that they are present
 */
async function trace(
  deps: LookDeps,
  { bearer, asked, hasLeft }: Look,
  offer: ServiceDefinition,
  shown: readonly Recognised[],
  outcome: AccessOutcome,
): Promise<boolean> {
  const { organisation, zone, exchanges } = offer
  const isLeft = hasLeft()
  const level = outcome === 'candidates' || outcome === 'mismatch' ? 0 : asked.level
  const insert = (database: Queryable, touched: readonly Recognised[], isProved = false) =>
    insertTraces(database, deps, bearer, {
      ...triedLook(asked),
      ...(isProved && { reason: presenceProof }),
      level,
      outcome: isLeft ? 'abandoned' : outcome,
      sectors: bearer.rights.sectors,
      touched,
      exchanges,
    })
  const touched = isLeft ? [] : shown
  const first = isLeft || level === 0 ? [] : shown.filter(({ is_first }) => is_first)
  const beyond = isLeft || outcome !== 'shown' ? [] : shown.filter(({ whole }) => !whole)
  if (first.length === 0 && beyond.length === 0) {
    await insert(deps.database, touched)
    return false
  }
  const { presence_code: code } = asked
  const isProved = await deps.database.transaction(async (transaction) => {
    const proved = code === undefined ? [] : await provePresence(transaction, deps, beyond, code)
    if (proved.length > 0) await insert(transaction, proved, true)
    const others = touched.filter((one) => !proved.includes(one))
    const traces = others.length > 0 ? await insert(transaction, others) : []
    const unproved = beyond.filter((one) => !proved.includes(one))
    if (unproved.length > 0) {
      const sectors = new Set(unproved.map(({ sector }) => sector))
      const opened = traces.filter(({ sector }) => sectors.has(sector))
      const { service } = bearer.rights
      await notifyUsager(transaction, deps, { offer, service, opened, requests: unproved })
    }
    if (first.length > 0)
      await updateRecognisedOn(transaction, organisation, first, dayIn(zone, deps.clock()))
    return proved.length > 0
  })
  if (beyond.length > 0) deps.outbox.wake()
  return isProved
}

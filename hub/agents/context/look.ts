import type { AccessOutcome } from '#shared/contract/agents/access.ts'
import type { Context, ContextAsked } from '#shared/contract/agents/context.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { ServiceDefinition } from '../../catalogue/services/service-definition.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { normalSubject } from '../../requests/identifiers/keys.ts'
import { sectorKey } from '../../requests/identifiers/sector-key.ts'
import { listReplies, updateRepliesRead } from '../../requests/replies/replies-sql.ts'
import { offerTexts } from '../../requests/texts/offer-texts.ts'
import type { GetDelay } from '../../requests/treatment/cache-delays.ts'
import { describeTreatment } from '../../requests/treatment/describe-treatment.ts'
import { agentName } from '../access-log/actor.ts'
import { insertRefusalTrace, insertTraces, type TriedAct } from '../access-log/insert-traces.ts'
import { countWrongFactor, mostWrongInAll } from '../alarms/count-wrong-factor.ts'
import { allowedPurpose } from '../authorisation/allowed-purpose.ts'
import { type Reach, reachOf } from '../authorisation/reach.ts'
import { separatePersons } from '../recognition/persons.ts'
import { recognise } from '../recognition/recognise.ts'
import { updateRecognisedOn } from '../recognition/recognised-on-sql.ts'
import type { Recognised } from '../recognition/recognition-sql.ts'
import { type Chosen, choosePersons } from './choose-persons.ts'
import { describeAgentReplies } from './describe-agent-replies.ts'
import { describeCandidates } from './describe-candidates.ts'
import { describeFound, knownOf } from './describe-found.ts'
import { readContacts } from './read-contacts.ts'
import { serviceOf } from './reading.ts'

type LookDeps = Pick<
  Deps,
  'database' | 'clock' | 'random' | 'secret' | 'getServiceDefinition' | 'updateSources'
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
 * @throws Refusal `no_rights`, `purpose_refused`
 */
export async function lookForContext(deps: LookDeps, look: Look): Promise<Context> {
  const { bearer, asked } = look
  const offer = await deps.getServiceDefinition(bearer.rights.organisation)
  const purpose = await allowed(deps, look, offer)
  const reach = reachOf(bearer.rights, purpose, asked, offer.services)
  const { identifier } = asked
  const sources = await deps.updateSources({ offer, reach, identifier, locale: look.locale })
  const found = await recognise(deps, asked.identifier, reach, asked.level > 0)
  const chosen = await choose(deps, look, offer, reach, found)
  const shown = asked.level === 0 ? found : chosen.requests
  const outcome = found.length === 0 ? 'nothing' : chosen.outcome
  // Prepared in parallel, and returned only once the log entry is written.
  const [told] = await Promise.all([
    tell(deps, look, offer, found, chosen),
    trace(deps, look, offer, shown, outcome),
  ])
  if (look.hasLeft()) return { found: false }
  if (told.found && told.request?.replies) await markRepliesRead(deps, chosen)
  return sources.length > 0 ? { ...told, sources } : told
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
  const { asked, bearer } = look
  const persons = separatePersons(found)
  if (!asked.second_factor) return choosePersons(deps.secret, reach, asked, persons)
  const isRight = await countWrong(deps, look).catch(async (error) => {
    if (error instanceof Refusal)
      await insertRefusalTrace(deps.database, deps, bearer, offer, triedLook(asked))
    throw error
  })
  const chosen = choosePersons(deps.secret, reach, asked, persons)
  if (!chosen.isWrong) await isRight()
  return chosen
}

/** Counts an answer about this usager, and in the total of this agent. */
async function countWrong(
  deps: LookDeps,
  { bearer: { agent, rights }, asked }: Look,
): Promise<() => Promise<void>> {
  const { organisation } = rights
  const sector = rights.sectors[0] ?? ''
  const key = (text: string) => sectorKey(deps.secret, organisation, sector, text)
  const answering = { organisation, sector, agent_key: key(agentName(agent)) }
  const one = key(JSON.stringify([agent, normalSubject(asked.identifier)]))
  const isRight = await countWrongFactor(deps, { ...answering, who: one })
  const all = { ...answering, who: key(JSON.stringify([agent])) }
  const isRightInAll = await countWrongFactor(deps, all, mostWrongInAll)
  return async () => {
    await isRight()
    await isRightInAll()
  }
}

/** Checks the purpose of a search, and logs a refusal. */
async function allowed(deps: LookDeps, look: Look, offer: ServiceDefinition) {
  const { asked, bearer } = look
  const purpose = allowedPurpose(offer, bearer, asked)
  if (!(purpose instanceof Refusal)) return purpose
  await insertRefusalTrace(deps.database, deps, bearer, offer, triedLook(asked))
  throw purpose
}

/** Describes a search for its log entry, whatever its outcome. */
export function triedLook({ identifier, ...asked }: ContextAsked): TriedAct {
  const { purpose, level, tool, present, out_of_turn: reason } = asked
  return { act: 'look', subject: normalSubject(identifier), purpose, level, tool, present, reason }
}

/**
 * Writes the log entries of a search. In the same transaction it keeps the day for requests whose
 * usager was recognised for the first time; any other search takes one statement.
 */
function trace(
  deps: LookDeps,
  { bearer, asked, hasLeft }: Look,
  { organisation, zone, exchanges }: ServiceDefinition,
  shown: readonly Recognised[],
  outcome: AccessOutcome,
): Promise<void> {
  const isLeft = hasLeft()
  const level = outcome === 'candidates' || outcome === 'mismatch' ? 0 : asked.level
  const insert = (database: Queryable) =>
    insertTraces(database, deps, bearer, {
      ...triedLook(asked),
      level,
      outcome: isLeft ? 'abandoned' : outcome,
      sectors: bearer.rights.sectors,
      touched: isLeft ? [] : shown,
      exchanges,
    })
  const first = isLeft || level === 0 ? [] : shown.filter(({ is_first }) => is_first)
  if (first.length === 0) return insert(deps.database)
  return deps.database.transaction(async (transaction) => {
    await insert(transaction)
    await updateRecognisedOn(transaction, organisation, first, dayIn(zone, deps.clock()))
  })
}

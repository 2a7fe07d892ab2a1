import type { AccessOutcome } from '#shared/contract/access.ts'
import type { Context, ContextAsked } from '#shared/contract/context.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Locale } from '#shared/text/locale.ts'
import { normalise, normalSubject, requestName, sectorKey } from './recognition.ts'
import { Refusal } from './refusal.ts'
import type { Services } from './services.ts'
import { insertAccess } from './store/accesses.ts'
import type { Queryable } from './store/database.ts'
import { findOrganisation } from './store/directory.ts'
import { findPurposes } from './store/purposes.ts'
import { findByKeys, findByReference, findOthers, type Recognised } from './store/recognition.ts'
import { type Town, tellFound } from './tell-context.ts'
import type { Bearer } from './tokens.ts'

type Outside = Pick<Services, 'database' | 'clock' | 'random' | 'secret'>

/**
 * One look: checks the purpose, recognises, and leaves the trace in the transaction that reads what
 * is shown, so that nothing is shown without one. A refused look leaves its trace too.
 * @throws Refusal `no_rights`, `purpose_refused`
 */
export async function lookForContext(
  outside: Outside,
  bearer: Bearer,
  asked: ContextAsked,
  locale: Locale,
): Promise<Context> {
  const { database, clock } = outside
  const { rights } = bearer
  const now = clock()
  const purposes = await findPurposes(database, rights.organisation)
  const purpose = purposes.find((one) => one.purpose === asked.purpose)
  const refused =
    rights.sectors.length === 0
      ? ('no_rights' as const)
      : !purpose || asked.level > purpose.level
        ? ('purpose_refused' as const)
        : null
  if (refused) {
    await leaveTrace(database, outside, bearer, asked, now, null, 'refused')
    throw new Refusal(refused)
  }
  return database.transaction(async (transaction) => {
    const found = await recognise(transaction, outside, bearer, asked)
    const [first] = found
    await leaveTrace(
      transaction,
      outside,
      bearer,
      asked,
      now,
      first ?? null,
      first ? 'shown' : 'nothing',
    )
    if (!first) return { found: false }
    const { level } = asked
    const answer = { found: true, level, asked_at: now.toISOString() } as const
    if (level === 0) return answer
    const town = await findOrganisation(transaction, rights.organisation)
    if (!town) throw new Refusal('token_refused')
    const told: Town = { ...town, locale, now, level }
    const isSure = asked.identifier.kind === 'reference' && found.length === 1
    const others = isSure ? await findOthers(transaction, first) : found
    return { ...answer, ...(await tellFound(transaction, told, isSure ? first : null, others)) }
  })
}

/** Requests that this identifier leads to, in the sectors of the agent and no other. */
function recognise(
  transaction: Queryable,
  { secret }: Outside,
  { rights }: Bearer,
  { identifier }: ContextAsked,
): Promise<Recognised[]> {
  const { organisation, sectors } = rights
  if (identifier.kind === 'reference')
    return findByReference(transaction, organisation, sectors, identifier.value.trim())
  const normal = normalise(identifier.kind, identifier.value)
  const keys = sectors.map((sector) => ({
    sector,
    // A value that names nobody is looked for like any other, and found nowhere.
    key: sectorKey(secret, organisation, sector, normal ?? ''),
  }))
  return findByKeys(transaction, organisation, keys)
}

/** Keys of the trace are those of the sector: two sectors' logs cannot be joined by them. */
async function leaveTrace(
  transaction: Queryable,
  { secret, random }: Outside,
  { agent, rights }: Bearer,
  asked: ContextAsked,
  now: Date,
  request: Recognised | null,
  outcome: AccessOutcome,
): Promise<void> {
  const sector = request?.sector ?? rights.sectors[0] ?? ''
  const key = (text: string) => sectorKey(secret, rights.organisation, sector, text)
  await insertAccess(transaction, {
    organisation: rights.organisation,
    access: uuidv7(now.getTime(), random(10)),
    at: now,
    agent_key: key(`agent:${agent}`),
    service: rights.service ?? null,
    sector,
    tool: asked.tool ?? null,
    purpose: asked.purpose,
    level: asked.level,
    subject_key: key(normalSubject(asked.identifier)),
    request_key: request && key(requestName(request)),
    outcome,
  })
}

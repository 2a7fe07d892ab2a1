import type { AccessOutcome } from '#shared/contract/access.ts'
import type { Context, ContextAsked } from '#shared/contract/context.ts'
import { unknownPurpose } from '#shared/contract/purpose.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Locale } from '#shared/text/locale.ts'
import { ownOrganisation } from './own-organisation.ts'
import { normalise, normalSubject, requestName, sectorKey } from './recognition/keys.ts'
import { Refusal } from './refusal.ts'
import type { Services } from './services.ts'
import { appendAccesses, type StoredAccess } from './store/access-log.ts'
import type { Queryable } from './store/database.ts'
import { findPurposes } from './store/purposes.ts'
import { findByKeys, findByReference, findOthers, type Recognised } from './store/recognition.ts'
import { tellFound } from './tell-context.ts'
import type { Bearer } from './tokens.ts'

type Outside = Pick<Services, 'database' | 'clock' | 'random' | 'secret'>

/** Somebody who looks, and what for. */
interface Look {
  bearer: Bearer
  asked: ContextAsked
  now: Date
}

/**
 * One look: checks the purpose, recognises, and leaves its traces in the transaction that reads what
 * is shown, so that nothing is shown without one. A refused look leaves one too.
 * @throws Refusal `no_rights`, `purpose_refused`
 */
export async function lookForContext(
  outside: Outside,
  bearer: Bearer,
  asked: ContextAsked,
  locale: Locale,
): Promise<Context> {
  const { database, clock } = outside
  const { organisation } = bearer.rights
  const look: Look = { bearer, asked, now: clock() }
  const purposes = await findPurposes(database, organisation)
  const purpose = purposes.find((one) => one.purpose === asked.purpose)
  const isAllowed = purpose && asked.level <= purpose.level
  const hasSector = bearer.rights.sectors.length > 0
  if (!isAllowed || !hasSector) {
    const named = purpose ? asked : { ...asked, purpose: unknownPurpose }
    await leaveTraces(database, outside, { ...look, asked: named }, [], 'refused')
    throw new Refusal(hasSector ? 'purpose_refused' : 'no_rights')
  }
  return database.transaction(async (transaction) => {
    const found = await recognise(transaction, outside, look)
    // One reference in two sources names nobody for sure: all are offered, the first no more than the rest.
    const isSure = asked.identifier.kind === 'reference' && found.length === 1
    const [request = null] = isSure ? found : []
    const others = request ? await findOthers(transaction, request) : found
    const { level } = asked
    const shown = level === 0 ? found : [...(request ? [request] : []), ...others]
    await leaveTraces(transaction, outside, look, shown, found.length > 0 ? 'shown' : 'nothing')
    if (found.length === 0) return { found: false }
    const answer = { found: true, level, asked_at: look.now.toISOString() } as const
    if (level === 0) return answer
    const reading = {
      ...(await ownOrganisation(transaction, bearer)),
      locale,
      now: look.now,
      level,
    }
    const isPerson = asked.identifier.kind !== 'reference'
    return { ...answer, ...(await tellFound(transaction, reading, { request, others, isPerson })) }
  })
}

/** Requests that this identifier leads to, in the sectors of the agent and no other. */
function recognise(
  transaction: Queryable,
  { secret }: Outside,
  { bearer: { rights }, asked: { identifier } }: Look,
): Promise<Recognised[]> {
  const { organisation, sectors } = rights
  const { kind, value, source } = identifier
  if (kind === 'reference')
    return findByReference(transaction, organisation, sectors, value.trim(), source ?? null)
  const normal = normalise(identifier)
  const keys = sectors.map((sector) => ({
    sector,
    // A value that names nobody is looked for like any other, and found nowhere.
    key: sectorKey(secret, organisation, sector, normal ?? ''),
  }))
  return findByKeys(transaction, organisation, keys)
}

/** One trace for each sector that was looked into, with its own keys: logs of two cannot be joined. */
async function leaveTraces(
  transaction: Queryable,
  { secret, random }: Outside,
  { bearer: { agent, rights }, asked, now }: Look,
  shown: readonly Recognised[],
  outcome: AccessOutcome,
): Promise<void> {
  const { organisation } = rights
  const sectors = new Set(shown.map(({ sector }) => sector))
  if (sectors.size === 0) sectors.add(rights.sectors[0] ?? '')
  const traces = [...sectors].map((sector) => {
    const key = (text: string) => sectorKey(secret, organisation, sector, text)
    const requests = shown.filter((one) => one.sector === sector)
    return {
      organisation,
      access: uuidv7(now.getTime(), random(10)),
      at: now,
      act: 'look',
      agent_key: key(`agent:${agent}`),
      service: rights.service ?? null,
      sector,
      tool: asked.tool ?? null,
      purpose: asked.purpose,
      level: asked.level,
      present: asked.present ?? false,
      reason: asked.out_of_turn ?? null,
      subject_key: key(normalSubject(asked.identifier)),
      request_keys: requests.map((one) => key(requestName(one))),
      outcome,
      regime: 'internal',
    } satisfies StoredAccess
  })
  await appendAccesses(transaction, traces)
}

import type { AccessOutcome } from '#shared/contract/agents/access.ts'
import type { Identifier } from '#shared/contract/agents/context.ts'
import type { ServiceDefinition } from '../../catalogue/services/service-definition.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { normalSubject } from '../../requests/identifiers/keys.ts'
import { lockRequest, type StoredRequest } from '../../requests/requests/requests-sql.ts'
import { insertRefusalTrace, insertTraces, type TriedAct } from '../access-log/insert-traces.ts'
import { allowedPurpose } from '../authorisation/allowed-purpose.ts'
import { type Reach, reachOf } from '../authorisation/reach.ts'
import { recognise } from './recognise.ts'
import type { Recognised } from './recognition-sql.ts'

/** A request an agent names for an act. */
interface Naming {
  request: { source: string; reference: string }
  purpose: string
}

/** A request an agent named and may act on. */
export interface Named {
  offer: ServiceDefinition
  reach: Reach
  request: Recognised
  /** The request, and the others of the same usager. */
  found: readonly Recognised[]
  /** Writes the log entry of the act. @param touched the requests concerned; this one by default */
  leaveTrace(
    database: Queryable,
    outcome: AccessOutcome,
    touched?: readonly Recognised[],
  ): Promise<unknown>
}

/** An agent limited to a lower level cannot act on a request. */
const level = 1

/** Describes an act on a named request for its log entry, whatever its outcome. */
export function triedOn(act: TriedAct['act'], asked: Naming): TriedAct {
  return { act, subject: normalSubject(identifierOf(asked)), purpose: asked.purpose, level }
}

/**
 * Finds the request an agent names for an act. The answer is the same for a missing, foreign or
 * confidential request, and for a purpose that doesn't allow the act. Refusals are logged.
 * @throws Refusal `no_rights`, `purpose_refused`, `unknown_request`
 */
export async function findNamed(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'getServiceDefinition'>,
  bearer: Bearer,
  act: TriedAct['act'],
  asked: Naming,
): Promise<Named> {
  const offer = await deps.getServiceDefinition(bearer.rights.organisation)
  const tried = triedOn(act, asked)
  const purpose = allowedPurpose(offer, bearer, tried)
  if (purpose instanceof Refusal) {
    await insertRefusalTrace(deps.database, deps, bearer, offer, tried)
    throw purpose
  }
  const reach = reachOf(bearer.rights, purpose, { level }, offer.services)
  const found = await recognise(deps, identifierOf(asked), reach)
  const request = found.find((one) => one.is_named)
  const { sectors } = bearer.rights
  const { exchanges } = offer
  const leave = (database: Queryable, outcome: AccessOutcome, touched: readonly Recognised[]) =>
    insertTraces(database, deps, bearer, { ...tried, outcome, sectors, touched, exchanges })
  if (!request) {
    await leave(deps.database, 'nothing', [])
    throw new Refusal('unknown_request')
  }
  return {
    offer,
    reach,
    request,
    found,
    leaveTrace: (database, outcome, touched = [request]) => leave(database, outcome, touched),
  }
}

/** Runs an act, and logs its refusal before throwing it. */
export async function doTraced<T>(
  { database }: Pick<Deps, 'database'>,
  named: Named,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) await named.leaveTrace(database, 'refused')
    throw error
  }
}

/**
 * Reads the request again and locks it for this transaction.
 * @throws Refusal `unknown_request` when it changed since the search
 */
export async function lockNamed(
  transaction: Queryable,
  { request }: Pick<Named, 'request'>,
): Promise<StoredRequest> {
  const held = await lockRequest(transaction, request)
  if (!held || held.confidential || held.service !== request.service)
    throw new Refusal('unknown_request')
  return held
}

function identifierOf({ request: { reference, source } }: Naming): Identifier {
  return { kind: 'reference', value: reference, source }
}

import type { Identifier, SecondFactor } from '#shared/contract/agents/context.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { normalSubject } from '../../requests/identifiers/keys.ts'
import { factorDigests, newestFactors } from '../../requests/identifiers/second-factor.ts'
import { sectorKeys } from '../../requests/identifiers/sector-key.ts'
import {
  type FoundRequest,
  findSubjectRequest,
  listSectors,
  listSubjectRequests,
} from './subjects-sql.ts'

/** The search: an e-mail address, a phone number, or one request. */
export interface Selector {
  organisation: string
  by: Identifier & { kind: 'email' | 'phone' | 'reference' }
  /** Second factors the person gave. */
  factors: readonly SecondFactor[]
}

/** A person, as far as the stored data identifies them. */
export interface Subject {
  /** `candidates`: several persons are possible. `mismatch`: a second factor is wrong. */
  outcome: 'shown' | 'nothing' | 'candidates' | 'mismatch'
  requests: readonly FoundRequest[]
  /** Number of requests under the same identifier that may be another person's. */
  unsure: number
  sectors: readonly string[]
}

/**
 * Finds every request of a person, in every sector. An identifier that a household may share is not
 * enough: one member would receive the requests of another.
 */
export async function findSubject(
  database: Queryable,
  secret: Secret,
  { organisation, by, factors }: Selector,
): Promise<Subject> {
  const sectors = await listSectors(database, organisation)
  const found = await findAll(database, secret, organisation, by, sectors)
  const none = { requests: [], unsure: 0, sectors }
  if (found.length === 0) return { outcome: 'nothing', ...none }
  if (factors.length === 0)
    return by.kind !== 'reference' && mayBeSeveral(found)
      ? { outcome: 'candidates', ...none }
      : { outcome: 'shown', requests: found, unsure: 0, sectors }
  const judged = found.map((request) => fits(secret, request, factors))
  const requests = found.filter((_, at) => judged[at] === true)
  if (requests.length === 0) return { outcome: 'mismatch', ...none }
  const unsure = judged.filter((one) => one === null).length
  return { outcome: 'shown', requests, unsure, sectors }
}

async function findAll(
  database: Queryable,
  secret: Secret,
  organisation: string,
  by: Selector['by'],
  sectors: readonly string[],
): Promise<FoundRequest[]> {
  if (by.kind === 'reference') {
    const key = { organisation, source: by.source ?? '', reference: by.value }
    const request = await findSubjectRequest(database, key)
    return request ? [request] : []
  }
  const normal = normalSubject(by)
  const keys = sectors.flatMap((sector) =>
    sectorKeys(secret, organisation, sector, normal).map((key) => ({ sector, key })),
  )
  const found = await listSubjectRequests(database, organisation, keys)
  return found.map(({ factors, ...one }) => ({
    ...one,
    factors: newestFactors(secret, organisation, one.sector, factors),
  }))
}

/**
 * Returns whether requests under one identifier may be of several persons. Second factors of two
 * sectors have different keys, so the hub cannot match them.
 */
function mayBeSeveral(found: readonly FoundRequest[]): boolean {
  return new Set(found.map(({ factors }) => JSON.stringify(factors))).size > 1
}

/** Returns whether a request fits the second factors; `null` when it has none to compare. */
function fits(
  secret: Secret,
  { organisation, sector, factors: known }: FoundRequest,
  answered: readonly SecondFactor[],
): boolean | null {
  const compared = answered.flatMap((one) =>
    known
      .filter(({ kind }) => kind === one.kind)
      .map(({ digest }) => factorDigests(secret, organisation, sector, one).includes(digest)),
  )
  return compared.length === 0 ? null : compared.every(Boolean)
}

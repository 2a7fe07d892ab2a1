import type { Identifier, SecondFactor } from '#shared/contract/agents/context.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { normalSubject } from '../../requests/identifiers/keys.ts'
import { factorDigest } from '../../requests/identifiers/second-factor.ts'
import { sectorKey } from '../../requests/identifiers/sector-key.ts'
import {
  type FoundRequest,
  findSubjectRequest,
  listSectors,
  listSubjectRequests,
} from './subjects-sql.ts'

/** Who is meant: by an address or a number, or by one request. */
export interface Selector {
  organisation: string
  by: Identifier & { kind: 'email' | 'phone' | 'reference' }
  /** What the person was asked for besides. */
  factors: readonly SecondFactor[]
}

/** A person, as far as what is kept tells who they are. */
export interface Subject {
  /** `candidates`: it may be several persons. `mismatch`: what the person answered does not fit. */
  outcome: 'shown' | 'nothing' | 'candidates' | 'mismatch'
  requests: readonly FoundRequest[]
  /** Requests under the same identifier of which nobody can tell whether they are this person's. */
  unsure: number
  sectors: readonly string[]
}

/**
 * Finds every request of a person, in every sector. An identifier that several may share is not
 * enough: what a household has in common would give one the requests of another.
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
  const keys = sectors.map((sector) => ({
    sector,
    key: sectorKey(secret, organisation, sector, normal),
  }))
  return listSubjectRequests(database, organisation, keys)
}

/**
 * Whether requests under one identifier may be of several persons. Second factors of two sectors have
 * nothing in common: they are not known to be one person's.
 */
function mayBeSeveral(found: readonly FoundRequest[]): boolean {
  return new Set(found.map(({ factors }) => JSON.stringify(factors))).size > 1
}

/** Whether a request is of whoever answered so; `null` where nothing tells. */
function fits(
  secret: Secret,
  { organisation, sector, factors: known }: FoundRequest,
  answered: readonly SecondFactor[],
): boolean | null {
  const compared = answered.flatMap((one) =>
    known
      .filter(({ kind }) => kind === one.kind)
      .map(({ digest }) => digest === factorDigest(secret, organisation, sector, one)),
  )
  return compared.length === 0 ? null : compared.every(Boolean)
}

import type { Merge, MergeAsked, MergeUndone } from '#shared/contract/agents/merge.ts'
import type { ServiceDefinition } from '../../catalogue/services/service-definition.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { keptKey, normalSubject } from '../../requests/identifiers/keys.ts'
import { normalise } from '../../requests/identifiers/normalise.ts'
import { insertRefusalTrace, insertTraces, type TriedAct } from '../access-log/insert-traces.ts'
import { allowedPurpose } from '../authorisation/allowed-purpose.ts'
import { type Reach, reachOf, sectorsOf } from '../authorisation/reach.ts'
import {
  findMerge,
  insertMerges,
  type Named,
  type StoredMerge,
  updateMergeUndone,
} from './merges-sql.ts'
import { recognise } from './recognise.ts'
import type { Recognised } from './recognition-sql.ts'

type MergeDeps = Pick<Deps, 'database' | 'clock' | 'random' | 'secret'>

/** An agent limited to a lower level cannot merge. */
const level = 1

/** Describes a merge for its log entry, whatever its outcome. */
export function triedMerge({ one, purpose }: MergeAsked): TriedAct {
  return { act: 'merge', subject: normalSubject(one), purpose, level }
}

/**
 * Merges two identifiers into one person, in each of the agent's sectors that knows both. It is
 * idempotent.
 * @returns the merge, and whether it is new
 * @throws Refusal `invalid`, `no_rights`, `purpose_refused`, `unknown_usager`,
 *   `merge_contradiction` where the id is another merge's
 */
export async function mergePersons(
  deps: MergeDeps,
  bearer: Bearer,
  asked: MergeAsked,
  offer: ServiceDefinition,
): Promise<{ merge: Merge; isNew: boolean }> {
  const { organisation } = bearer.rights
  const [one, other] = [normalise(asked.one), normalise(asked.other)]
  if (one !== null && one === other)
    throw new Refusal('invalid', [{ path: '/other', code: 'merge_itself' }])
  const tried = triedMerge(asked)
  const reach = await reachFor(deps, bearer, offer, tried)
  const found = [await recognise(deps, asked.one, reach), await recognise(deps, asked.other, reach)]
  const made_at = deps.clock()
  const merges = sectorsOf(reach).flatMap((sector): StoredMerge[] => {
    if (!found.every((some) => some.some((request) => request.sector === sector))) return []
    const named = (kind: Named['kind'], normal: string | null): Named => ({
      kind,
      ...keptKey(deps.secret, organisation, sector, normal ?? ''),
    })
    const { merge, reason } = asked
    const pair = { one: named(asked.one.kind, one), other: named(asked.other.kind, other) }
    return [{ organisation, merge, sector, ...pair, reason, made_at }]
  })
  const touched = found.flat().filter((request) => isIn(request, merges))
  const stands = await deps.database.transaction(async (transaction) => {
    // A failed merge reveals whether each identifier is known: log both.
    const looked = merges.length > 0 ? [asked.one] : [asked.one, asked.other]
    for (const one of looked)
      await insertTraces(transaction, deps, bearer, {
        ...triedMerge({ ...asked, one }),
        outcome: merges.length > 0 ? 'shown' : 'nothing',
        sectors: bearer.rights.sectors,
        touched,
        exchanges: offer.exchanges,
      })
    return insertMerges(transaction, merges)
  })
  const kept = stands && (await describeMerge(deps, bearer, stands.merge))
  if (!kept) throw new Refusal(merges.length > 0 ? 'merge_contradiction' : 'unknown_usager')
  return { merge: kept, isNew: stands.isNew }
}

/**
 * Undoes a merge: the identifiers are two persons again. An agent may merge them anew.
 * @throws Refusal `no_rights`, `purpose_refused`, `unknown_merge`
 */
export async function unmergePersons(
  deps: MergeDeps,
  bearer: Bearer,
  merge: string,
  { purpose, reason }: MergeUndone,
  offer: ServiceDefinition,
): Promise<Merge> {
  const { organisation } = bearer.rights
  const tried: TriedAct = { act: 'unmerge', subject: `merge:${merge}`, purpose, level }
  const sectors = sectorsOf(await reachFor(deps, bearer, offer, tried))
  await deps.database.transaction(async (transaction) => {
    const undone = await updateMergeUndone(
      transaction,
      organisation,
      merge,
      sectors,
      reason,
      deps.clock(),
    )
    await insertTraces(transaction, deps, bearer, {
      ...tried,
      outcome: undone.length > 0 ? 'shown' : 'nothing',
      sectors: undone.length > 0 ? undone.map(({ sector }) => sector) : bearer.rights.sectors,
      touched: [],
      exchanges: offer.exchanges,
    })
  })
  const kept = await describeMerge(deps, bearer, merge)
  if (!kept) throw new Refusal('unknown_merge')
  return kept
}

/** Computes the reach of a change: the agent's own sectors only. */
async function reachFor(
  deps: MergeDeps,
  bearer: Bearer,
  offer: ServiceDefinition,
  tried: TriedAct,
): Promise<Reach> {
  const allowed = allowedPurpose(offer, bearer, tried)
  if (!(allowed instanceof Refusal))
    return reachOf(bearer.rights, { across: false }, tried, offer.services)
  await insertRefusalTrace(deps.database, deps, bearer, offer, tried)
  throw allowed
}

async function describeMerge(
  { database }: MergeDeps,
  { rights: { organisation, sectors } }: Bearer,
  merge: string,
): Promise<Merge | null> {
  const kept = await findMerge(database, organisation, merge, sectors)
  return (
    kept && {
      merge,
      sectors: kept.sectors,
      made_at: kept.made_at.toISOString(),
      undone_at: kept.undone_at?.toISOString() ?? null,
    }
  )
}

function isIn({ sector }: Recognised, merges: readonly StoredMerge[]): boolean {
  return merges.some((merge) => merge.sector === sector)
}

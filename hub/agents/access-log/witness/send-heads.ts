import { listOrganisations } from '../../../catalogue/organisations/directory-sql.ts'
import type { Deps } from '../../../platform/deps.ts'
import type { StoredCheckpoint } from './checkpoints-sql.ts'
import { listWitnessings, upsertCosignature, upsertFault } from './cosignatures-sql.ts'
import { signCheckpoint } from './sign-checkpoint.ts'
import { type Submitting, submitHead } from './submit-head.ts'
import { listWitnesses, type StoredWitness } from './witnesses-sql.ts'

/** What sending needs. */
export type SendingDeps = Pick<Deps, 'database' | 'clock' | 'secret' | 'publicUrl'> & Submitting

/**
 * Signs the newest head of the access log of each organisation, and sends it to the witnesses that
 * have not cosigned it. Sealing never waits for it.
 * @param failed called with an error; the other organisations and witnesses go on
 */
export async function sendHeads(
  deps: SendingDeps,
  failed: (error: unknown) => void,
  signal?: AbortSignal,
): Promise<void> {
  const witnesses = await listWitnesses(deps.database)
  for (const organisation of await listOrganisations(deps.database)) {
    if (signal?.aborted) return
    const head = await signCheckpoint(deps, organisation).catch(failed)
    if (!head) continue
    const sent = witnesses.map((witness) => send(deps, organisation, head, witness).catch(failed))
    await Promise.all(sent)
  }
}

async function send(
  deps: SendingDeps,
  organisation: string,
  head: StoredCheckpoint,
  witness: StoredWitness,
): Promise<void> {
  const { database, clock } = deps
  const known = await listWitnessings(database, organisation)
  const before = known.find((one) => one.witness === witness.witness)
  if (before?.size === head.size && before.fault === null) return
  const came = await submitHead(deps, organisation, head, witness, before?.size ?? 0)
  const named = { organisation, witness: witness.witness }
  if ('line' in came) await upsertCosignature(database, { ...named, ...came, size: head.size })
  else
    await upsertFault(database, { ...named, fault: came.fault, size: came.size ?? null }, clock())
}

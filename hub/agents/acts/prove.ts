import type { AgentProofAsked, AgentProofSeen } from '#shared/contract/agents/agent-proof.ts'
import type { Locale } from '#shared/text/locale.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { offerOf } from '../../catalogue/services/offer.ts'
import { digest } from '../../platform/crypto/digest.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { muted } from '../../requests/delivery/queue/outbox.ts'
import { keyOf, noChanges, openJudging, writeChanges } from '../../requests/intake/changes.ts'
import { listHistories } from '../../requests/intake/histories-sql.ts'
import { addProof } from '../../requests/intake/record-proof.ts'
import type { IntakeDeps } from '../../requests/intake/recording.ts'
import { listProofs } from '../../requests/requests/proofs-sql.ts'
import { doTraced, findNamed, lockNamed, type Named } from '../recognition/find-named.ts'
import { describeUsagerView } from './describe-usager-view.ts'
import { dryRun } from './dry-run.ts'
import { momentOfStep } from './moment-of-step.ts'
import { inStep, proofOf } from './proof-of-step.ts'

type ProveDeps = IntakeDeps & Pick<Deps, 'database' | 'getServiceDefinition'>

/**
 * How long an agent may follow the delivery of a step under its first log entry, in milliseconds.
 */
const followed = 10 * 60_000

/**
 * Records a step that an agent announces, logs it, and queues its message. The id is an idempotency
 * key: a repeat changes nothing and returns the delivery state. A repeat after `followed` counts as
 * a new search and is logged again. Refusals are logged.
 * @param locale of the agent
 * @throws Refusal `no_rights`, `purpose_refused`, `unknown_request`, `proof_contradiction`,
 *   `request_over`, `state_contradiction`, `invalid`
 */
export async function proveStep(
  deps: ProveDeps,
  bearer: Bearer,
  asked: AgentProofAsked,
  locale: Locale,
): Promise<AgentProofSeen> {
  const { database, outbox } = deps
  const named = await findNamed(deps, bearer, 'prove', asked)
  const seen = await doTraced(deps, named, () =>
    database.transaction(async (transaction) => {
      const told = await tell(transaction, deps, named, asked, locale)
      const isFollowed =
        told.stored === 'already' && (await isOfLate(transaction, deps, named, asked))
      if (!isFollowed) await named.leaveTrace(transaction, 'shown')
      return told
    }),
  )
  outbox.wake()
  return seen
}

/**
 * Previews a step for the usager: records it, then rolls back. Only the log entry of the preview
 * stays.
 * @throws Refusal as `proveStep`
 */
export async function previewStep(
  deps: ProveDeps,
  bearer: Bearer,
  asked: AgentProofAsked,
  locale: Locale,
): Promise<AgentProofSeen> {
  const { database } = deps
  const named = await findNamed(deps, bearer, 'preview', asked)
  const silent = { ...deps, outbox: muted(deps.outbox.channels) }
  const { stored, ...seen } = await doTraced(deps, named, () =>
    dryRun(database, (transaction) => tell(transaction, silent, named, asked, locale)),
  )
  await named.leaveTrace(database, 'shown')
  return { ...seen, stored: stored === 'first' ? 'not_yet' : stored }
}

/** Returns whether the step is recent enough for the agent to follow its delivery. */
async function isOfLate(
  transaction: Queryable,
  { clock }: Pick<Deps, 'clock'>,
  { request }: Named,
  { step }: AgentProofAsked,
): Promise<boolean> {
  const known = await listProofs(transaction, request, 'usager')
  const told = known.find(({ id }) => id === step.id)
  return told !== undefined && clock().getTime() - Date.parse(told.at) < followed
}

/** Records the step in a transaction, and describes how the usager sees it. */
async function tell(
  transaction: Queryable,
  deps: IntakeDeps,
  named: Named,
  asked: AgentProofAsked,
  locale: Locale,
): Promise<AgentProofSeen> {
  const request = await lockNamed(transaction, named)
  const known = await findOrganisation(transaction, request.organisation)
  const offered = offerOf(known)(request.service)
  if (!known || !offered) throw new Refusal('unknown_request')
  const { step, written_in } = asked
  try {
    const [history] = await listHistories(transaction, [{ ...keyOf(request), proof: step.id }])
    if (!history) throw new Refusal('unknown_request')
    const { hash: kept, ...rest } = history
    const held = { request, ...rest }
    const proof = proofOf(asked, known.zone, momentOfStep(held, deps.clock()))
    const hash = digest({ step, written_in })
    const changes = noChanges()
    const said = { offered, proof, how: 'agent', hash, kept } as const
    const stored = await addProof(openJudging(transaction, deps), changes, held, said)
    await writeChanges(transaction, deps, changes)
    const seen = await describeUsagerView(
      transaction,
      deps,
      { known, key: request, id: step.id },
      locale,
    )
    return { ...seen, stored }
  } catch (error) {
    throw error instanceof Refusal ? inStep(error) : error
  }
}

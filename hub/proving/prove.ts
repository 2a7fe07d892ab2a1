import type { AgentProofAsked, AgentProofSeen } from '#shared/contract/requests/agent-proof.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { ReadOffer } from '../declared/declared-offer.ts'
import { muted } from '../delivery/outbox.ts'
import { digest } from '../digest.ts'
import { Refusal } from '../http/refusal.ts'
import type { Bearer } from '../keys/tokens.ts'
import { doTraced, findNamed, holdNamed, type Named } from '../recognition/find-named.ts'
import { keyOf, noChanges, openJudging, writeChanges } from '../requests/changes.ts'
import { offerOf } from '../requests/offer.ts'
import { addProof } from '../requests/record-proof.ts'
import type { Recording } from '../requests/recording.ts'
import type { Database, Queryable } from '../store/database.ts'
import { findOrganisation } from '../store/directory.ts'
import { readHistories } from '../store/histories.ts'
import { inVain } from '../store/in-vain.ts'
import { findProofs } from '../store/proofs.ts'
import { momentOfStep } from './moment-of-step.ts'
import { inStep, proofOf } from './proof-of-step.ts'
import { describeUsagerView } from './tell-seen.ts'

type Outside = Recording & { database: Database; readOffer: ReadOffer }

/** How long whoever told a step follows its sending under the trace of that, in milliseconds. */
const followed = 10 * 60_000

/**
 * Records a step that an agent tells, with its trace, and puts it on its way. Told again under its id it
 * is the same step: nothing changes, and how far its sending has got is said. Told again long after, it
 * is a look at how its usager is reached by then, and leaves a trace as one.
 * A refusal leaves its trace.
 * @param locale of the agent
 * @throws Refusal `no_rights`, `purpose_refused`, `unknown_request`, `proof_contradiction`,
 * `request_over`, `state_contradiction`, `invalid`
 */
export async function proveStep(
  outside: Outside,
  bearer: Bearer,
  asked: AgentProofAsked,
  locale: Locale,
): Promise<AgentProofSeen> {
  const { database, outbox } = outside
  const named = await findNamed(outside, bearer, 'prove', asked)
  const seen = await doTraced(outside, named, () =>
    database.transaction(async (transaction) => {
      const told = await tell(transaction, outside, named, asked, locale)
      const isFollowed =
        told.stored === 'already' && (await isOfLate(transaction, outside, named, asked))
      if (!isFollowed) await named.leaveTrace(transaction, 'shown')
      return told
    }),
  )
  outbox.wake()
  return seen
}

/**
 * What the usager would receive of a step that an agent is about to tell: it is told and taken back,
 * and nothing of it stays but the trace that it was seen.
 * @throws Refusal as `proveStep`
 */
export async function previewStep(
  outside: Outside,
  bearer: Bearer,
  asked: AgentProofAsked,
  locale: Locale,
): Promise<AgentProofSeen> {
  const { database } = outside
  const named = await findNamed(outside, bearer, 'preview', asked)
  const silent = { ...outside, outbox: muted(outside.outbox.channels) }
  const { stored, ...seen } = await doTraced(outside, named, () =>
    inVain(database, (transaction) => tell(transaction, silent, named, asked, locale)),
  )
  await named.leaveTrace(database, 'shown')
  return { ...seen, stored: stored === 'first' ? 'not_yet' : stored }
}

/** Whether the step was told so short ago that its sending is what is asked about. */
async function isOfLate(
  transaction: Queryable,
  { clock }: Pick<Outside, 'clock'>,
  { request }: Named,
  { step }: AgentProofAsked,
): Promise<boolean> {
  const known = await findProofs(transaction, request, 'usager')
  const told = known.find(({ id }) => id === step.id)
  return told !== undefined && clock().getTime() - Date.parse(told.at) < followed
}

/** Records the step in a transaction, and reads how its usager meets it. */
async function tell(
  transaction: Queryable,
  outside: Recording,
  named: Named,
  asked: AgentProofAsked,
  locale: Locale,
): Promise<AgentProofSeen> {
  const request = await holdNamed(transaction, named)
  const known = await findOrganisation(transaction, request.organisation)
  const offered = offerOf(known)(request.service)
  if (!known || !offered) throw new Refusal('unknown_request')
  const { step, written_in } = asked
  try {
    const [history] = await readHistories(transaction, [{ ...keyOf(request), proof: step.id }])
    if (!history) throw new Refusal('unknown_request')
    const { hash: kept, ...rest } = history
    const held = { request, ...rest }
    const proof = proofOf(asked, known.zone, momentOfStep(held, outside.clock()))
    const hash = digest({ step, written_in })
    const changes = noChanges()
    const said = { offered, proof, how: 'agent', hash, kept } as const
    const stored = await addProof(openJudging(transaction, outside), changes, held, said)
    await writeChanges(transaction, outside, changes)
    const seen = await describeUsagerView(
      transaction,
      outside,
      { known, key: request, id: step.id },
      locale,
    )
    return { ...seen, stored }
  } catch (error) {
    throw error instanceof Refusal ? inStep(error) : error
  }
}

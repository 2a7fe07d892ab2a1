import type { Queryable } from '../../platform/database/database.ts'
import type { NewProof, ProofAuthor } from '../requests/proofs-sql.ts'
import type { RequestKey, StoredRequest } from '../requests/requests-sql.ts'
import type { PlacedReport } from './histories-sql.ts'

/** Rows of steps of locked requests. */
export interface StepRows {
  proofs: (RequestKey & {
    proof: NewProof
    hash: string
    madeBy: Exclude<ProofAuthor, 'hub'>
  })[]
  reports: (RequestKey & PlacedReport)[]
  /** Their states and outcomes after the reports. */
  moved: StoredRequest[]
}

/** Inserts proofs and reports, and updates the states and outcomes, one statement each. */
export async function insertSteps(
  transaction: Queryable,
  { proofs, reports, moved }: StepRows,
  now: Date,
): Promise<void> {
  const kept = proofs.map(({ organisation, source, reference, proof, hash, madeBy }) => ({
    organisation,
    source,
    reference,
    proof: proof.id,
    kind: proof.kind,
    at: proof.at,
    content_hash: hash,
    content: proof,
    audience: proof.audience ?? 'usager',
    made_by: madeBy,
  }))
  if (kept.length > 0) await transaction.query(keepProofs, [JSON.stringify(kept), now])
  if (reports.length > 0) await transaction.query(keepReports, [JSON.stringify(reports), now])
  if (moved.length === 0) return
  const standing = moved.map(
    ({ organisation, source, reference, state, state_at, completed_at, outcome }) => ({
      organisation,
      source,
      reference,
      state,
      state_at,
      completed_at,
      outcome,
    }),
  )
  await transaction.query(moveRequests, [JSON.stringify(standing), now])
}

const keepProofs = `insert into proof (organisation, source, reference, proof, kind, at, content_hash,
    content, recorded_at, audience, made_by)
  select organisation, source, reference, proof, kind, at, content_hash, content, $2, audience, made_by
  from jsonb_to_recordset($1::jsonb) as said (
    organisation text, source text, reference text, proof uuid, kind text, at timestamptz,
    content_hash text, content jsonb, audience text, made_by text
  )`

const keepReports = `insert into request_state (organisation, source, reference, position, state, at,
    how, recorded_at)
  select organisation, source, reference, position, state, at, how, $2
  from jsonb_to_recordset($1::jsonb) as said (
    organisation text, source text, reference text, position int, state text, at timestamptz,
    how text
  )`

const moveRequests = `update request set state = said.state, state_at = said.state_at,
    completed_at = said.completed_at, outcome = said.outcome, changed_at = $2
  from jsonb_to_recordset($1::jsonb) as said (
    organisation text, source text, reference text, state text, state_at timestamptz,
    completed_at timestamptz, outcome text
  )
  where (request.organisation, request.source, request.reference)
    = (said.organisation, said.source, said.reference)`

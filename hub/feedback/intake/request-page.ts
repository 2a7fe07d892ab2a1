import type { Configured } from '#shared/quality/configured.ts'
import { formsOf } from '#shared/quality/configured.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { PartToStore } from '../answers/part-to-store.ts'
import { readFacts } from './facts-mark.ts'
import type { HowAsked } from './how-asked.ts'

/**
 * Returns a configuration with only the questions about proofs, for the page of a request; `null`
 * when it has none, or takes feedback by invitation only.
 */
export function proofsFormOf(configured: Configured): Configured | null {
  const { content } = configured
  const form = formsOf(configured).find(({ needs, share }) => needs === 'promise' && share > 0)
  if (!form || !content.open) return null
  return { ...configured, content: { ...content, forms: [{ form: form.form, share: 1 }] } }
}

/**
 * Derives how a part of a request's page was asked: its visitors opened the proofs' form.
 * @throws Refusal `not_found` when the site does not ask about proofs
 */
export function howAskedOfProofs(configured: Configured | null): HowAsked {
  const form = configured && proofsFormOf(configured)?.content.forms[0]?.form
  if (!form) throw new Refusal('not_found')
  return { stream: 'open', channel: 'web', question: { form, item: undefined, pi: null } }
}

/** Makes the signed statistics in the place of a request's page evidence; unsigned ones add nothing. */
export function ofRequestPage(part: PartToStore, secret: Secret, now: Date): PartToStore {
  const facts = part.place === null ? null : readFacts(secret, part, part.place, now)
  const evidence = facts === null ? part.evidence : { ...part.evidence, ...facts }
  const isEmpty = evidence !== null && Object.keys(evidence).length === 0
  return { ...part, place: null, evidence: isEmpty ? null : evidence }
}

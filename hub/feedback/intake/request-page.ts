import type { Configured } from '#shared/quality/configured.ts'
import { formsOf } from '#shared/quality/configured.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { PartToStore } from '../answers/insert-feedback-parts-sql.ts'
import { readFacts } from './facts-mark.ts'

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
 * Prepares a part of a request's page. Its visitors are self-selected, so no probability is known.
 * The signed statistics in its place become evidence; unsigned ones add nothing.
 * @throws Refusal `invalid`
 */
export function ofRequestPage(
  part: PartToStore,
  configured: Configured | null,
  secret: Secret,
  now: Date,
): PartToStore {
  const form = configured && proofsFormOf(configured)?.content.forms[0]?.form
  if (part.form !== form || part.stream !== 'open')
    throw new Refusal('invalid', [{ path: '/form', code: 'unknown_form' }])
  const facts = part.place === null ? null : readFacts(secret, part, part.place, now)
  const evidence = facts === null ? part.evidence : { ...part.evidence, ...facts }
  const isEmpty = evidence !== null && Object.keys(evidence).length === 0
  return { ...part, pi: null, place: null, evidence: isEmpty ? null : evidence }
}

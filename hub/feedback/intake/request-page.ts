import type { Configured } from '#shared/quality/configured.ts'
import { formsOf } from '#shared/quality/configured.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { PartToStore } from '../answers/insert-feedback-parts-sql.ts'
import { readFacts } from './facts-mark.ts'

/**
 * A configuration that asks about the proofs and nothing else, as the page of a request does; `null`
 * where it never does, or takes no feedback but by invitation.
 */
export function proofsFormOf(configured: Configured): Configured | null {
  const { content } = configured
  const form = formsOf(configured).find(({ needs, share }) => needs === 'promise' && share > 0)
  if (!form || !content.open) return null
  return { ...configured, content: { ...content, forms: [{ form: form.form, share: 1 }] } }
}

/**
 * A part that comes from the page of a request. Everybody who comes there is asked, and nothing but
 * about the proofs: no probability is known, and none is kept. What the page knew goes with the part
 * as evidence. The name it came under is no place and is not kept; what this hub did not write there
 * adds nothing.
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

import type { Configured } from '#shared/quality/configured.ts'
import { formsOf } from '#shared/quality/configured.ts'

/**
 * A configuration that asks about the proofs and nothing else; `null` where it never does, or takes
 * no feedback but by invitation.
 */
export function proofsFormOf(configured: Configured): Configured | null {
  const { content } = configured
  const form = formsOf(configured).find(({ needs, share }) => needs === 'promise' && share > 0)
  if (!form || !content.open) return null
  return { ...configured, content: { ...content, forms: [{ form: form.form, share: 1 }] } }
}

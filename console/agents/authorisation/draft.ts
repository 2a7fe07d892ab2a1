import * as z from 'zod'
import { type KeySent, keySent, scopes } from '#shared/contract/agents/key.ts'
import type { KeysText } from '#shared/text/site-owner/agents/keys-fr.ts'
import type { Read } from '../../form/faults.ts'

/** How long a key may be made to last, in days, shortest first. */
export const expiries = ['90', '365', '730', 'never'] as const

export const draft = z.strictObject({
  name: z.string(),
  source: z.string(),
  scopes: z.array(z.enum(scopes)),
  expires: z.enum(expiries),
})

/** What is being typed in. */
export type Draft = z.infer<typeof draft>

export const emptyDraft: Draft = { name: '', source: '', scopes: [], expires: '365' }

/** What was typed as it is sent, or what must be corrected first. */
export function readDraft(
  { name, source, scopes: chosen, expires }: Draft,
  words: KeysText,
): Read<KeySent> {
  const read = keySent.safeParse({
    name: name.trim(),
    source: source.trim(),
    scopes: chosen,
    expires_in_days: expires === 'never' ? null : Number(expires),
  })
  if (read.success) return { sent: read.data }
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]))
  const fields = (['name', 'source', 'scopes'] as const).filter((field) => wrong.has(field))
  return { faults: fields.map((field) => ({ path: `/${field}`, sentence: words.fault[field] })) }
}

import * as z from 'zod'
import { type KeySent, keySent, scopes } from '#shared/contract/agents/key.ts'
import type { KeysText } from '#shared/text/site/keys-fr.ts'

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

/** What is wrong, by the path of each field. */
export type Faults = Readonly<Record<string, string>>

/** What was typed as it is sent, or what must be corrected first. */
export function readDraft(
  { name, source, scopes: chosen, expires }: Draft,
  words: KeysText,
): { sent: KeySent } | { faults: Faults } {
  const read = keySent.safeParse({
    name: name.trim(),
    source: source.trim(),
    scopes: chosen,
    expires_in_days: expires === 'never' ? null : Number(expires),
  })
  if (read.success) return { sent: read.data }
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]))
  const fields = ['name', 'source', 'scopes'] as const
  return {
    faults: Object.fromEntries(
      fields.filter((field) => wrong.has(field)).map((field) => [`/${field}`, words.fault[field]]),
    ),
  }
}

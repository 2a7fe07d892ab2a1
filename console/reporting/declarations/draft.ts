import * as z from 'zod'
import type { DeclaredKind } from '#shared/contract/reporting/declaration.ts'

/** Every kind, in the order they are shown. */
export const kinds = ['margin', 'commitment', 'floor', 'population'] as const

/** A kind that is one number. */
export type AmountKind = Exclude<DeclaredKind, 'population'>

export const draft = z.strictObject({
  kind: z.enum(kinds),
  /** Empty for every service. */
  service: z.string(),
  /** Each as it is typed, so that looking at another kind loses nothing. */
  amounts: z.strictObject({ margin: z.string(), commitment: z.string(), floor: z.string() }),
  /** The population, as it was pasted. */
  lines: z.string(),
  basis: z.string(),
})

/** What is being typed in. */
export type Draft = z.infer<typeof draft>

export const emptyDraft: Draft = {
  kind: 'margin',
  service: '',
  amounts: { margin: '', commitment: '', floor: '' },
  lines: '',
  basis: '',
}

/** A draft for the next: one decision often settles several values, so its basis stays. */
export function nextDraft({ kind, service, basis }: Draft): Draft {
  return { ...emptyDraft, kind, service, basis }
}

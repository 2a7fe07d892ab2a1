import * as z from 'zod'
import { warningOutcomes } from '#shared/contract/reporting/warning.ts'
import { keptContent } from '../../storage/kept-content.ts'
import { keep } from '../../storage/tab-memory.ts'

/** What is being said of a warning. */
const decisionDraft = z.strictObject({ outcome: z.enum(warningOutcomes), cause: z.string() })

export type DecisionDraft = z.infer<typeof decisionDraft>

const drafts = z.record(z.string(), decisionDraft)

/** What was typed of a warning in this tab; `null` for nothing. */
export function keptDecision(id: string): DecisionDraft | null {
  return keptContent('warnings', drafts)?.[id] ?? null
}

/** Keeps what is typed of a warning until the hub has it; `null` forgets it. */
export function keepDecision(id: string, draft: DecisionDraft | null): void {
  const { [id]: _, ...others } = keptContent('warnings', drafts) ?? {}
  const all = draft === null ? others : { ...others, [id]: draft }
  keep('warnings', Object.keys(all).length === 0 ? null : JSON.stringify(all))
}

import type { DrawnAsked } from '#shared/contract/catalogue/site.ts'
import type { Step } from '#shared/quality/steps.ts'

/** Returns the answers that count: what another answer left out does not, though it was kept. */
export function answersTo<Value>(
  steps: readonly Step[],
  drawn: DrawnAsked | undefined,
  answers: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const names = steps.flatMap((step) => (step.kind === 'question' ? step.names : []))
  const counted: Record<string, Value> = {}
  for (const name of [drawn?.before ?? '', ...names]) {
    const value = answers[name]
    if (value !== undefined) counted[name] = value
  }
  return counted
}

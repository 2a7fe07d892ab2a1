import type { Locale } from '#shared/text/locale.ts'
import { type Refusal, writeProblem } from '../../platform/http/refusal.ts'

/** Formats a refusal for the operator: each fault, or the refusal itself. */
export function formatRefusal(refusal: Refusal, locale: Locale): string {
  const { detail, errors } = writeProblem(refusal, locale)
  return errors ? errors.map((one) => one.detail).join('\n') : detail
}

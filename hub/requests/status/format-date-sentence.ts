import { fill } from '#shared/text/fill.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** How a date and its name make one sentence. */
interface Dated {
  /** Its one name: what is true by then, or the appointment. */
  title: string
  window: string
  /** It has a day, or it has passed: its name then stands before a colon. */
  isLabel: boolean
}

/** Formats a date of a request in one sentence: *Repaired by Thursday 10 December*. */
export function formatDateSentence(
  { title, window, isLabel }: Dated,
  locale: UsagerLocale,
): string {
  const { line, dated } = letterText[locale]
  return fill(isLabel ? line : dated, { title, said: window })
}

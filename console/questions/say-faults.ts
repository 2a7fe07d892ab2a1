import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { problemsText, questionsText } from '#shared/text/site/text.ts'
import { intlTag } from '#shared/text/usager-locale.ts'
import { idOf } from './form-context.ts'
import type { Wrong } from './read-written.ts'

/** Where the form is wrong, in a sentence. */
export interface Fault {
  path: string
  sentence: string
}

/** Codes of the form's faults, in sentences. */
export function sayFaults(wrong: readonly Wrong[], locale: Locale): Fault[] {
  const sentences: Record<string, string> = {
    ...problemsText[locale].fault,
    ...questionsText[locale].fault,
  }
  const number = new Intl.NumberFormat(intlTag(locale))
  return wrong.map(({ path, code, values }) => ({
    path,
    sentence: fill(
      sentences[code] ?? problemsText[locale].fault.wrong_value,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'number' ? number.format(value) : value,
        ]),
      ),
    ),
  }))
}

/** Takes the keyboard to a fault: to its field, or else to the nearest group around it. */
export function goToFault(path: string): void {
  const found = placeOf(path)
  found?.focus()
  found?.scrollIntoView({ block: 'center' })
}

/** The words of the field or the group a fault stands at; empty when it stands nowhere. */
export function labelAt(path: string): string {
  const found = placeOf(path)
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement)
    return found.labels?.[0]?.textContent ?? ''
  return found?.querySelector('legend')?.textContent ?? ''
}

function placeOf(path: string): HTMLElement | null {
  const parts = path.split('/')
  for (let length = parts.length; length > 1; length--) {
    const found = document.getElementById(idOf(parts.slice(0, length).join('/')))
    if (found) return found
  }
  return null
}

import type { Found } from './find-personal.ts'
import type { PersonalKind } from './personal-rules.ts'

/**
 * Puts a word between brackets in the place of each piece of personal data: `[téléphone]`.
 * What is masked has nothing left to find, so that masking again changes nothing.
 * @param found what `findPersonal` found in this very text.
 */
export function mask(text: string, found: Found[], words: Record<PersonalKind, string>): string {
  let masked = ''
  let end = 0
  for (const { kind, from, to } of found) {
    masked += `${text.slice(end, from)}[${words[kind]}]`
    end = to
  }
  return masked + text.slice(end)
}

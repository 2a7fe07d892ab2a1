import type { Found } from './find-personal.ts'
import type { PersonalKind } from './personal-rules.ts'

/**
 * Replaces each piece of personal data by a label in brackets: `[téléphone]`. Masking is
 * idempotent.
 * @param found result of `findPersonal` for this text.
 */
export function mask<K extends PersonalKind>(
  text: string,
  found: readonly Found<K>[],
  words: Readonly<Record<K, string>>,
): string {
  let masked = ''
  let end = 0
  for (const { kind, from, to } of found) {
    masked += `${text.slice(end, from)}[${words[kind]}]`
    end = to
  }
  return masked + text.slice(end)
}

import { foldText } from './fold-text.ts'
import type { PersonalKind, Rule } from './personal-rules.ts'

/** Personal data in a text, between two UTF-16 offsets; `to` is exclusive. */
export interface Found<K extends PersonalKind = PersonalKind> {
  kind: K
  from: number
  to: number
}

/**
 * Finds personal data in free text, in order and without overlap.
 * A number counts when its check digits are right, when its format is specific, or when a keyword
 * precedes it. Postal addresses are not found: no rule separates them reliably from other words.
 * The cost is linear in the length, for any text.
 * @param rules of the device, or of the hub; the most specific first
 */
export function findPersonal<K extends PersonalKind>(
  text: string,
  rules: readonly Rule<K>[],
): Found<K>[] {
  const folded = foldText(text)
  let left = folded.text
  const found: Found<K>[] = []
  let known: number
  // A match no longer extends a longer number: search its neighbours again.
  do {
    known = found.length
    let read = ''
    let end = 0
    for (let i = 0; i < left.length; i++) {
      if (i > end && /[\p{L}\d]/u.test(left.charAt(i - 1))) continue
      const before = left.slice(i < end + 40 ? end : i - 40, i)
      for (const [kind, pattern, key, words] of rules) {
        pattern.lastIndex = i
        const matched = pattern.exec(left)?.[0]
        if (!matched || (kind !== 'email' && /\d[-.,:/]$/.test(before))) continue
        // A keyword before other personal data does not count: after masking, the mask would be a
        // keyword.
        const told = (!key && !words) || words?.test(before.slice(before.lastIndexOf(']') + 1))
        const size = told || key?.(matched, before)
        if (!size) continue
        const to = i + (size === true ? matched.length : size)
        found.push({ kind, from: folded.at[i] ?? 0, to: folded.at[to] ?? 0 })
        read += left.slice(end, i) + ']'.repeat(to - i)
        end = to
        i = to - 1
        break
      }
    }
    left = read + left.slice(end)
  } while (found.length > known)
  return found.sort((a, b) => a.from - b.from)
}

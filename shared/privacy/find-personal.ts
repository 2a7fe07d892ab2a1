import { foldText } from './fold-text.ts'
import { type PersonalKind, rules } from './personal-rules.ts'

/** Personal data in a text, between two UTF-16 offsets of it; `to` is not part of it. */
export interface Found {
  kind: PersonalKind
  from: number
  to: number
}

/**
 * Finds the personal data a person left in free text, in order and without overlap.
 *
 * Numbers count when their key is right, when they are written the way only such numbers are, or
 * when a word before them says what they are. Names of persons are not found, nor are postal
 * addresses: no rule tells them from other words surely enough.
 *
 * Takes a time proportional to the length, whatever the text.
 */
export function findPersonal(text: string): Found[] {
  const folded = foldText(text)
  let left = folded.text
  const found: Found[] = []
  let known: number
  // What is found no longer counts as the rest of a longer number: its neighbours are read again.
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
        // No word counts from before other personal data: once masked, it would say its own kind.
        const told = (!key && !words) || words?.test(before.slice(before.lastIndexOf(']') + 1))
        const size = told || key?.(matched)
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

import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'

/** Longest pattern, in UTF-16 units. */
const longest = 200

/** Most repetitions without end: with one more, a short text could hold a browser for seconds. */
const mostEndless = 2

/** Most that a repetition with an end may repeat. */
const mostCounted = 64

/**
 * Whether a regular expression, read with the flag `u`, ends soon on every short text: at most 200
 * characters, nothing repeated but one character or class, at most two repetitions without end, and
 * neither a reference back nor a look around. So its worst case grows with the square of the text.
 */
export function isBounded(pattern: string): boolean {
  if (pattern.length === 0 || pattern.length > longest) return false
  let read: AST.Pattern
  try {
    read = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, true)
  } catch {
    return false
  }
  let endless = 0
  let isSimple = true
  const refuse = () => {
    isSimple = false
  }
  visitRegExpAST(read, {
    onBackreferenceEnter: refuse,
    onAssertionEnter({ kind }) {
      if (kind === 'lookahead' || kind === 'lookbehind') refuse()
    },
    onQuantifierEnter({ element, max, min }) {
      const isOne = element.type === 'Character' || /^Character(Class|Set)$/.test(element.type)
      const isChoice = max === 1
      if (max === Number.POSITIVE_INFINITY) endless += 1
      else if (max > mostCounted) refuse()
      if (min > mostCounted || (!isOne && !isChoice)) refuse()
    },
  })
  return isSimple && endless <= mostEndless
}

import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { stepsOf } from './steps.ts'
import { fields } from './texts.ts'

/** Longest pattern, in UTF-16 units. */
const longest = 200

/** Most that a repetition with an end may repeat. */
const mostCounted = 64

/**
 * Whether a regular expression, read with the flag `u`, ends soon on every such text, whatever it
 * says: at most 200 characters, nothing repeated but one character or class, neither a reference back
 * nor a look around, and all its ways through a text together within the steps that are allowed.
 */
export function isBounded(pattern: string, { length, steps } = fields): boolean {
  if (pattern.length === 0 || pattern.length > longest) return false
  let read: AST.Pattern
  try {
    // What this very engine cannot read, a younger one might.
    new RegExp(pattern, 'u')
    read = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, true)
  } catch {
    return false
  }
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
      const isEndless = max === Number.POSITIVE_INFINITY
      if (min > mostCounted || (max > mostCounted && !isEndless)) refuse()
      if (!isOne && max > 1) refuse()
    },
  })
  return isSimple && stepsOf(read, length) <= steps
}

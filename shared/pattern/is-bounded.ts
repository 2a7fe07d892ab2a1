import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { stepsOf } from './steps.ts'
import { fields } from './texts.ts'

/** Longest pattern, in UTF-16 units. */
const longest = 200

/** Highest upper bound of a repetition. */
const mostCounted = 64

/**
 * Returns whether a regular expression with the flag `u` has a bounded cost on every text (no
 * ReDoS): at most 200 characters, repetition of single characters or classes only, no
 * back-reference or lookaround, and all backtracking within the allowed steps.
 */
export function isBounded(pattern: string, { length, steps } = fields): boolean {
  if (pattern.length === 0 || pattern.length > longest) return false
  let read: AST.Pattern
  try {
    // A newer engine might accept what this one rejects.
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

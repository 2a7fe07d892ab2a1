import type { AST } from '@eslint-community/regexpp'

/** The element after a repetition; `null` when unknown or at the end. */
export type After = AST.Element | null

/**
 * Returns whether the repeated element never matches what follows, so that the repetition ends in
 * one place at most.
 */
export function isApart(repeated: AST.Element, after: After): boolean {
  if (after?.type === 'Assertion') return after.kind === 'end'
  const next = after?.type === 'Quantifier' && after.min > 0 ? after.element : after
  if (!next) return false
  const [few, other] = fewOf(next) ? [fewOf(next), repeated] : [fewOf(repeated), next]
  const is = matcherOf(other)
  return few !== null && is !== null && !few.some(is)
}

/** Returns the characters of an element, when it is a single one or ASCII; `null` otherwise. */
function fewOf(element: AST.Element): string[] | null {
  if (element.type === 'Character') return [String.fromCodePoint(element.value)]
  const is = isAscii(element) ? matcherOf(element) : null
  return is && ascii.filter(is)
}

const ascii = Array.from({ length: 128 }, (_, code) => String.fromCodePoint(code))

function matcherOf(element: AST.Element): ((text: string) => boolean) | null {
  if (!/^Character(Class|Set)?$/.test(element.type)) return null
  const pattern = new RegExp(`^(?:${element.raw})$`, 'u')
  return (text) => pattern.test(text)
}

function isAscii(element: AST.Element | AST.CharacterClassElement): boolean {
  switch (element.type) {
    case 'Character':
      return element.value < 128
    case 'CharacterClassRange':
      return element.max.value < 128
    case 'CharacterSet':
      return (element.kind === 'digit' || element.kind === 'word') && !element.negate
    case 'CharacterClass':
      return !element.negate && element.elements.every(isAscii)
    default:
      return false
  }
}

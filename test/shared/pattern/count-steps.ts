import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** A pattern as it is read with the flag `u`. */
export const parsed = (pattern: string): AST.Pattern =>
  new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, true)

type Then = (at: number) => void

/**
 * Goes every way of a pattern through a text from every place, as one that finds no match in the end.
 * @returns how often it compared one element with one place
 */
export function countSteps(pattern: string, text: string): number {
  const signs = [...text]
  let steps = 0
  const is = (element: AST.Element, at: number) =>
    at < signs.length && new RegExp(`^(?:${element.raw})$`, 'u').test(signs[at] ?? '')
  const anyOf = (alternatives: readonly AST.Alternative[], at: number, then: Then) => {
    for (const { elements } of alternatives) allOf(elements, 0, at, then)
  }
  const allOf = (elements: readonly AST.Element[], from: number, at: number, then: Then) => {
    const [element] = elements.slice(from)
    if (element) through(element, at, (end) => allOf(elements, from + 1, end, then))
    else then(at)
  }
  const through = (element: AST.Element, at: number, then: Then) => {
    if ('alternatives' in element && element.type !== 'Assertion')
      return anyOf(element.alternatives, at, then)
    if (element.type === 'Quantifier') return repeat(element, 0, at, then)
    steps += 1
    if (element.type !== 'Assertion') return is(element, at) ? then(at + 1) : undefined
    const isThere = element.kind === 'start' ? at === 0 : at === signs.length
    if (isThere || element.kind === 'word') then(at)
  }
  const repeat = ({ element, min, max }: AST.Quantifier, done: number, at: number, then: Then) => {
    if (done < max)
      through(element, at, (end) => {
        if (end > at || done < min)
          repeat({ element, min, max } as AST.Quantifier, done + 1, end, then)
      })
    if (done >= min) then(at)
  }
  const { alternatives } = parsed(pattern)
  for (let at = 0; at <= signs.length; at++) anyOf(alternatives, at, () => undefined)
  return steps
}

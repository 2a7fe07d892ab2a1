import type { AST } from '@eslint-community/regexpp'
import { type After, isApart } from './apart.ts'

/**
 * A polynomial in the length of a text, by number of unbounded repetitions. `[3, 2]` is 3, plus 2
 * per position where one such repetition may end.
 */
type Sum = readonly number[]

/** Number of matching paths of a part of a pattern, and of steps to try them all. */
interface Cost {
  ways: Sum
  steps: Sum
}

const one: Sum = [1]
const step: Cost = { ways: one, steps: one }

/**
 * Returns the most backtracking steps of a pattern on a text of this length: every split of the
 * text among its repetitions, from every start. Repetitions are of single characters or classes.
 */
export function stepsOf({ alternatives }: AST.Pattern, length: number): number {
  const isAnchored = alternatives.every(
    ({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start',
  )
  const { steps } = anyOf(alternatives, null)
  const all = isAnchored ? plus(steps, [0, 1]) : times(steps, [0, 1])
  return all.reduce((sum, often, endless) => sum + often * shares(length, endless), 0)
}

/** Returns the number of ways to split at most this length among some repetitions. */
function shares(length: number, repetitions: number): number {
  let ways = 1
  for (let at = 1; at <= repetitions; at++) ways = (ways * (length + at)) / at
  return ways
}

function anyOf(alternatives: readonly AST.Alternative[], after: After): Cost {
  const costs = alternatives.map(({ elements }) => allOf(elements, after))
  return {
    ways: costs.map(({ ways }) => ways).reduce(plus),
    steps: costs.map(({ steps }) => steps).reduce(plus, one),
  }
}

function allOf(elements: readonly AST.Element[], after: After): Cost {
  let ways: Sum = one
  let steps: Sum = one
  elements.forEach((element, at) => {
    const next = elements[at + 1]
    const cost = costOf(element, next === undefined ? after : next)
    steps = plus(steps, times(ways, cost.steps))
    ways = times(ways, cost.ways)
  })
  return { ways, steps }
}

function costOf(element: AST.Element, after: After): Cost {
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return anyOf(element.alternatives, after)
  if (element.type !== 'Quantifier') return step
  const { element: repeated, min, max } = element
  if (repeated.type === 'Group' || repeated.type === 'CapturingGroup') {
    const { ways, steps } = anyOf(repeated.alternatives, after)
    return min === 0 ? { ways: plus(ways, one), steps: plus(steps, one) } : { ways, steps }
  }
  const isEndless = max === Number.POSITIVE_INFINITY
  const steps = isEndless ? [min + 1, 1] : [max + 1]
  // It can only end where the next element starts: tried at each position, true at one at most.
  if (isApart(repeated, after)) return { ways: one, steps: plus(steps, steps) }
  return { ways: isEndless ? [0, 1] : [max - min + 1], steps }
}

function plus(some: Sum, others: Sum): Sum {
  const [long, short] = some.length < others.length ? [others, some] : [some, others]
  return long.map((often, at) => often + (short[at] ?? 0))
}

function times(some: Sum, others: Sum): Sum {
  const all = new Array<number>(some.length + others.length - 1).fill(0)
  some.forEach((often, at) => {
    others.forEach((other, then) => {
      all[at + then] = (all[at + then] ?? 0) + often * other
    })
  })
  return all
}

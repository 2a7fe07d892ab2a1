import type { AST } from '@eslint-community/regexpp'
import { type After, isApart } from './apart.ts'

/**
 * A number that depends on the length of a text: by how many repetitions without end, how often.
 * `[3, 2]` is three, and two for each place where one such repetition may stop.
 */
type Sum = readonly number[]

/** Ways to go through a part of a pattern, and steps that going all of them takes. */
interface Cost {
  ways: Sum
  steps: Sum
}

const one: Sum = [1]
const step: Cost = { ways: one, steps: one }

/**
 * The most steps that going back and forth may take a pattern on a text of this length: every way to
 * share the text among its repetitions, from every place where a match may begin. Nothing in it is
 * repeated but one character or class.
 */
export function stepsOf({ alternatives }: AST.Pattern, length: number): number {
  const isAnchored = alternatives.every(
    ({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start',
  )
  const { steps } = anyOf(alternatives, null)
  const all = isAnchored ? plus(steps, [0, 1]) : times(steps, [0, 1])
  return all.reduce((sum, often, endless) => sum + often * shares(length, endless), 0)
}

/** In how many ways so many repetitions share at most this length among them. */
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
  // It can only stop where what follows begins, which is tried at each place and found at one at most.
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

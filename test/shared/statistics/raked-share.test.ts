import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Margin } from '#shared/statistics/margin.ts'
import { postStratifiedShare } from '#shared/statistics/post-stratified-share.ts'
import { type DrawnAnswer, rakedShare } from '#shared/statistics/raked-share.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { wilson } from '#shared/statistics/wilson.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { raking: expected } = reference

/** Repeats answers, since categories with fewer than five are merged. */
const often = 5
const repeat = <T>(values: readonly T[]): T[] => values.flatMap((one) => Array(often).fill(one))
const marginOf = (name: string, answers: readonly string[], sizes: Record<string, number>) => ({
  name,
  answers,
  targets: new Map(Object.entries(sizes)),
})
const [A = 0, B = 0, C = 0] = expected.margin_age
const [R = 0, U = 0] = expected.margin_zone
const age = marginOf('age', repeat(expected.age), { A, B, C })
const zone = marginOf('zone', repeat(expected.zone), { R, U })
const alike = (values: readonly number[]): DrawnAnswer[] =>
  values.map((value) => ({ isGood: value === 1, probability: 1 }))

describe('A share raked to those who were drawn', () => {
  it('is as R’s survey has it', () => {
    const found = rakedShare(alike(repeat(expected.y)), [age, zone])
    expectClose(found, {
      n: 60,
      unweighted: expected.unweighted,
      estimate: expected.weighted,
      effective: often * expected.n_eff,
      raked: ['age', 'zone'],
      trimmed: 0,
      showsUnweightedOnly: false,
    })
    expectClose(
      found?.interval,
      wilson(expected.weighted * often * expected.n_eff, often * expected.n_eff) ?? {},
    )
    expect(found?.merged).toEqual([])
  })

  it('is Hájek’s without a margin, worked out by hand', () => {
    const found = rakedShare(
      [
        { isGood: true, probability: 0.5 },
        { isGood: false, probability: 0.25 },
        { isGood: true, probability: 1 },
      ],
      [],
    )
    // Weights 2, 4 and 1.
    expectClose(found, {
      estimate: 3 / 7,
      effective: 49 / 21,
      raked: [],
      showsUnweightedOnly: true,
    })
  })

  it('starts from the probabilities, so that a draw changed in mid-month moves nothing', () => {
    // Ten people of each half were drawn with 1 and 0.5: the second half counts for twenty.
    const answers = Array.from({ length: 20 }, (_, at) => ({
      isGood: at < 10,
      probability: at < 10 ? 1 : 0.5,
    }))
    expectClose(rakedShare(answers, []), { unweighted: 0.5, estimate: 1 / 3 })
  })

  it('is the post-stratified share of one margin without a large weight', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            x: fc.nat(8),
            n: fc.integer({ min: 8, max: 12 }),
            population: fc.integer({ min: 10, max: 20 }),
          }),
          { minLength: 2, maxLength: 5 },
        ),
        (strata) => {
          const answers = strata.flatMap(({ x, n }) =>
            alike(Array.from({ length: n }, (_, at) => (at < x ? 1 : 0))),
          )
          const margin: Margin = {
            name: 'territory',
            answers: strata.flatMap(({ n }, at) => Array(n).fill(String(at))),
            targets: new Map(strata.map(({ population }, at) => [String(at), population])),
          }
          const same = postStratifiedShare(strata)
          expectClose(rakedShare(answers, [margin]), {
            estimate: same?.estimate,
            effective: same?.effective,
            trimmed: 0,
          })
        },
      ),
    )
  })

  it('says which categories it merged, and leaves out a margin that has one left', () => {
    const answers = alike([1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 1])
    const kept = marginOf('kept', [...'kkkkkmmmmmu'], { k: 30, m: 10, u: 5 })
    const channel = marginOf('channel', [...'wwwwwwwwwcc'], { w: 20, c: 25 })
    const found = rakedShare(answers, [kept, channel])
    expect(found).toMatchObject({
      raked: ['kept'],
      merged: [{ margin: 'kept', categories: ['k', 'u'] }],
    })
  })

  it('leaves out the last margin when they contradict each other in the answers', () => {
    const cells = [...Array(6).fill('aU'), ...Array(6).fill('bR')]
    const one = marginOf(
      'outcome',
      cells.map(([row]) => row),
      { a: 1, b: 1 },
    )
    const other = marginOf(
      'territory',
      cells.map(([, column]) => column),
      { U: 3, R: 7 },
    )
    const answers = alike(cells.map((_, at) => at % 2))
    expect(rakedShare(answers, [one, other])).toMatchObject({ raked: ['outcome'], estimate: 0.5 })
  })

  it('is nothing when nobody answered, and refuses what is no probability', () => {
    expect(rakedShare([], [])).toBeNull()
    expect(rakedShare([], [marginOf('channel', [], { w: 1, c: 1 })])).toBeNull()
    for (const probability of [0, -1, 1.1, Number.NaN])
      expect(() => rakedShare([{ isGood: true, probability }], [])).toThrow(RangeError)
  })

  it('covers the share of all who were served where silence depends on what is known', () => {
    const { raked, plain } = simulate(400)
    expect(raked).toBeGreaterThanOrEqual(0.95)
    expect(plain).toBeLessThan(0.9)
  })
})

/** Simulates services of 1,200 people, one in two drawn; who is refused or served late is silent. */
function simulate(services: number): { raked: number; plain: number } {
  const random = seededRandom(20261130)
  const chance = (p: number) => random() < p
  let [raked, plain] = [0, 0]
  for (let at = 0; at < services; at += 1) {
    const usual = 0.5 + 0.4 * random()
    const people = Array.from({ length: 1200 }, () => {
      const outcome = chance(0.7) ? 'granted' : chance(0.4) ? 'partly' : 'refused'
      const kept = chance(0.75) ? 'kept' : 'missed'
      const bad = (outcome === 'refused' ? 0.35 : 0) + (kept === 'missed' ? 0.2 : 0)
      return {
        outcome,
        kept,
        isGood: chance(Math.max(0.03, usual + 0.05 - bad)),
        answers: chance(0.5 - bad / 1.5),
        probability: 0.5,
        isDrawn: chance(0.5),
      }
    })
    const truth = people.filter(({ isGood }) => isGood).length / people.length
    const drawn = people.filter(({ isDrawn }) => isDrawn)
    const answered = drawn.filter(({ answers }) => answers)
    const margins = (['outcome', 'kept'] as const).map((fact) => {
      const targets = new Map<string, number>()
      for (const one of drawn) targets.set(one[fact], (targets.get(one[fact]) ?? 0) + 2)
      return { name: fact, answers: answered.map((one) => one[fact]), targets }
    })
    const found = rakedShare(answered, margins)
    const without = wilson(answered.filter(({ isGood }) => isGood).length, answered.length)
    const holds = (one: { low: number; high: number } | null | undefined) =>
      one && one.low <= truth && truth <= one.high ? 1 : 0
    raked += holds(found?.interval)
    plain += holds(without)
  }
  return { raked: raked / services, plain: plain / services }
}

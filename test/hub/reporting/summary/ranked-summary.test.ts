import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Summary, type SummaryKind, summary } from '#shared/contract/reporting/summary.ts'
import { formatSummary } from '#shared/report/format-summary.ts'
import { describeSummary } from '../../../../hub/reporting/summary/describe-summary.ts'
import { type Reported, reportOf } from '../../../fakes/reported-service.ts'
import { plainly } from '../../../world/page-text.ts'

const period = '2026-10'
const tell = (all: readonly Reported[]) => describeSummary({ ...reportOf(all), period })
const quiet: Reported = {
  service: 'voirie',
  share: { x: 41, n: 50 },
  satisfaction: 'none',
  equality: 'none',
  territories: [],
  commitment: null,
  floor: null,
}
const linesOf = (told: Summary, locale: 'fr' | 'en' = 'fr') =>
  formatSummary(told, locale).sentences.map(({ head, said }) => plainly(`${head} : ${said}`))
const kindsOf = (told: Summary) => told.sentences.map(({ kind }) => kind)
const fifty = (change: (nth: number) => Partial<Reported>): Reported[] =>
  Array.from({ length: 50 }, (_, nth) => ({ ...quiet, service: `s${nth}`, ...change(nth) }))

const counted = fc
  .tuple(fc.integer({ min: 11, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, part]) => ({ n, x: Math.round(n * part) }))
const level = fc.option(fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100))
const ways = ['up', 'down', 'none', 'early', 'too_few'] as const
const services = fc
  .array(
    fc.record({
      share: fc.option(counted, { freq: 4 }),
      satisfaction: fc.constantFrom(...ways),
      equality: fc.constantFrom(...ways, 'absent' as const),
      territories: fc.array(
        fc
          .tuple(counted, fc.integer({ min: 1, max: 9000 }), fc.boolean())
          .map(([count, people, below]) => ({ ...count, people, below })),
        { maxLength: 4 },
      ),
      commitment: level,
      floor: level,
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(
      (one, nth): Reported => ({
        ...one,
        service: `s${nth}`,
        territories: one.territories.map((place, at) => ({ ...place, name: `T${at}` })),
      }),
    ),
  )

describe('A summary of any report', () => {
  it('has at most seven sentences, and both worlds in each, in both languages', () => {
    fc.assert(
      fc.property(services, (all) => {
        const told = summary.parse(tell(all))
        expect(told.sentences.length).toBeLessThanOrEqual(7)
        for (const locale of ['fr', 'en'] as const)
          for (const one of formatSummary(told, locale).sentences) {
            expect(one.usager.length, one.kind).toBeGreaterThan(10)
            expect(one.commun.length, one.kind).toBeGreaterThan(10)
            expect(`${one.head} ${one.said}`).not.toMatch(/[{}]|undefined|NaN|: \.|null/)
            expect(one.links.length).toBeGreaterThan(0)
          }
      }),
    )
  })

  it('omits no missed commitment, no territory below and nothing that fell', () => {
    fc.assert(
      fc.property(services, (all) => {
        const told = tell(all)
        const found = new Map(
          told.sentences.flatMap(({ services }) => services.map((one) => [one.service, one])),
        )
        for (const one of all) {
          const report = reportOf([one]).services[0]?.pairs[0]?.usager
          const share =
            report?.told === 'figure' && report.figure.shares[0]?.share.told === 'share'
              ? report.figure.shares[0].share
              : null
          const isMissed =
            one.commitment !== null && share !== null && share.high < one.commitment - 0.05
          const below = one.territories.filter((place) => place.below).length
          const fell = one.satisfaction === 'down' || one.equality === 'down'
          if (!isMissed && below === 0 && !fell) continue
          const data = found.get(one.service)
          expect(data, one.service).toBeDefined()
          expect(data?.commun.below).toHaveLength(below)
          expect(data?.usager.verdict === 'missed').toBe(isMissed)
          expect(data?.usager.satisfaction.way).toBe(one.satisfaction)
        }
        for (const { service } of told.others) expect(found.has(service)).toBe(false)
        expect(found.size + told.others.length).toBe(all.length)
      }),
    )
  })

  it('puts alerts first, then missed commitments, then the widest gap', () => {
    fc.assert(
      fc.property(services, (all) => {
        const told = tell(all)
        const rank = (kind: SummaryKind) => (kind === 'alert' ? 0 : kind === 'missed' ? 1 : 2)
        const ranks = kindsOf(told).map(rank)
        expect(ranks).toEqual(ranks.toSorted())
        for (const { services } of told.sentences) {
          const gaps = services.map(({ gap }) => gap)
          expect(gaps).toEqual(gaps.toSorted((one, other) => other - one))
        }
      }),
    )
  })
})

describe('A summary', () => {
  it('says how far from the commitment, and what became of the gap, in words to read aloud', () => {
    const missed = { ...quiet, share: { x: 64, n: 100 }, commitment: 0.8 }
    expect(linesOf(tell([missed]))).toEqual([
      'Service voirie : 64 % d’usagers satisfaits (64 sur 100), pour un objectif de 80 %. D’un territoire à l’autre, rien n’indique que l’écart ait changé.',
    ])
    expect(linesOf(tell([missed]), 'en')).toEqual([
      'The voirie service : 64% of users are satisfied (64 of 100), for a target of 80%. Nothing shows that the gap between areas has changed.',
    ])
  })

  it('holds a commitment only where the whole interval does, and cannot tell between', () => {
    const verdictOf = (x: number, n: number) =>
      tell([{ ...quiet, share: { x, n }, commitment: 0.8 }]).sentences[0]?.services[0]?.usager
        .verdict
    expect(verdictOf(190, 200)).toBe('held')
    expect(verdictOf(82, 100)).toBe('unclear')
    // 74 % at most, within the margin of five points.
    expect(verdictOf(70, 100)).toBe('unclear')
    expect(verdictOf(60, 100)).toBe('missed')
  })

  it('holds a commitment for missed where the limits of its chart are all below it', () => {
    const never = { ...quiet, share: { x: 15, n: 22 }, commitment: 0.8, never: true }
    const told = tell([never])
    expect(kindsOf(told)).toEqual(['missed'])
    expect(told.sentences[0]?.services[0]?.gap).toBeCloseTo(0.8 - 15 / 22)
    expect(linesOf(told)[0]).toContain(
      '68 % d’usagers satisfaits (15 sur 22), pour un objectif de 80 %. Si rien ne change, il ne sera pas atteint.',
    )
    expect(linesOf(tell([{ ...never, share: null }]))[0]).toContain(
      'Si rien ne change, l’objectif de 80 % ne sera pas atteint.',
    )
  })

  it('tells people under the floor where that is more than chance', () => {
    const place = (name: string, x: number, n: number) => ({
      name,
      people: 1000,
      below: false,
      x,
      n,
    })
    const territories = [place('Nord', 40, 50), place('Sud', 41, 50), place('La Plaine', 5, 40)]
    const told = tell([{ ...quiet, territories, floor: 0.6 }])
    expect(kindsOf(told)).toEqual(['under_floor'])
    expect(linesOf(told)[0]).toContain(
      '33 % des habitants vivent là où moins de 60 % des usagers sont satisfaits (La Plaine).',
    )
    const near = [place('Nord', 40, 50), place('Sud', 41, 50), place('La Plaine', 11, 20)]
    expect(kindsOf(tell([{ ...quiet, territories: near, floor: 0.6 }]))).toEqual(['nothing'])
  })

  it('keeps seven sentences of fifty services, and names three of each kind', () => {
    const told = tell(
      fifty((nth) => ({
        share: { x: 30, n: 50 },
        commitment: nth % 3 === 0 ? 0.9 : null,
        satisfaction: nth % 3 === 1 ? 'down' : 'none',
        equality: nth === 4 ? 'down' : 'none',
      })),
    )
    expect(kindsOf(told)).toEqual(['missed', 'satisfaction_down', 'nothing'])
    expect(told.sentences.flatMap(({ services }) => services)).toHaveLength(50)
    const [missed, fell] = linesOf(told)
    expect(missed).toMatch(
      /^Objectif de satisfaction manqué dans 17 services : .* pour 90 %\), .* et 14 autres\. /,
    )
    expect(fell).toContain('écart creusé dans 1 service')
  })

  it('of seven services or fewer gives each its own sentence, but for many with nothing to say', () => {
    const some = fifty((nth) => ({ satisfaction: nth < 3 ? 'down' : 'none' })).slice(0, 7)
    const fell = Array(3).fill('satisfaction_down')
    expect(kindsOf(tell(some))).toEqual([...fell, 'nothing'])
    expect(kindsOf(tell(some.slice(0, 5)))).toEqual([...fell, 'nothing', 'nothing'])
  })

  it('says of a service that begins from when its chart can speak', () => {
    const begun: Reported = { ...quiet, satisfaction: 'early', equality: 'early' }
    expect(linesOf(tell([begun]))[0]).toBe(
      'Service voirie : 82 % d’usagers satisfaits (41 sur 50). Trop tôt pour dire si cela change (au plus tôt : mars 2027). D’un territoire à l’autre, trop tôt pour dire si l’écart change (au plus tôt : mars 2027).',
    )
  })

  it('says that a month is hidden, and the signal of its chart all the same', () => {
    const hidden: Reported = { ...quiet, share: null, satisfaction: 'down' }
    expect(linesOf(tell([hidden]))[0]).toContain(
      'Le taux de satisfaits n’est pas montré : trop peu de réponses, ici ou dans une période voisine. La satisfaction est en baisse (octobre 2026).',
    )
  })

  it('says that nobody answered, that equality is not measured, and that there is no service', () => {
    const silent: Reported = { ...quiet, share: null, satisfaction: 'too_few', equality: 'absent' }
    expect(linesOf(tell([silent]))[0]).toBe(
      'Service voirie : Moins de 11 réponses : trop peu pour dire si les usagers sont satisfaits. L’écart entre territoires n’est pas mesuré : aucune réponse ne dit de quel territoire elle vient.',
    )
    expect(tell([])).toEqual({ period, sentences: [], others: [] })
    expect(formatSummary(tell([]), 'fr').note).toBe('Aucun service n’est encore déclaré.')
  })

  it('of usagers who are all satisfied says what it rests on', () => {
    expect(linesOf(tell([{ ...quiet, share: { x: 20, n: 20 } }]))[0]).toContain(
      '100 % d’usagers satisfaits (20 sur 20)',
    )
  })
})

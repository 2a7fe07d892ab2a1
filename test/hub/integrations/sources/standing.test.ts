import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { context } from '#shared/contract/agents/context.ts'
import { type Locale, locales } from '#shared/text/locale.ts'
import type { Fault } from '../../../../hub/integrations/source-client/fault.ts'
import {
  describeSourceStanding,
  type SourceRead,
} from '../../../../hub/integrations/sources/describe-source-standing.ts'
import { faults } from '../../../fakes/faults.ts'

const noon = new Date('2031-03-14T12:00:00Z')
const secondsAgo = (seconds: number) => new Date(noon.getTime() - seconds * 1000)

const waits = ['busy', 'rested']
const failing = Object.values(faults).filter(({ why }) => !waits.includes(why))

const wellRead: SourceRead = {
  source: 'rt-voirie',
  answeredAt: secondsAgo(20),
  failure: null,
  isUnreliable: false,
  every: 60,
}
const tell = (read: Partial<SourceRead>, locale: Locale = 'fr', zone = 'Europe/Paris') =>
  describeSourceStanding({ ...wellRead, ...read }, { now: noon, zone, locale })

describe('An agent is told of a source', () => {
  it('that it is up to date, until two readings and half a minute have passed', () => {
    expect(tell({})).toEqual({ source: 'rt-voirie', standing: 'up_to_date', words: 'à jour' })
    expect(tell({ answeredAt: secondsAgo(149.9) }).standing).toBe('up_to_date')
    expect(tell({ answeredAt: secondsAgo(150) }).standing).toBe('behind')
    expect(tell({ every: 3600, answeredAt: secondsAgo(7229) }).standing).toBe('up_to_date')
    expect(tell({ every: 3600, answeredAt: secondsAgo(7230) }).standing).toBe('behind')
  })

  it.each([
    [45, 5, 'lu il y a moins d’une minute (12 h 59)', 'read less than a minute ago (12:59)'],
    [150, 60, 'lu il y a 2 minutes (12 h 57)', 'read 2 minutes ago (12:57)'],
    [60, 5, 'lu il y a 1 minute (12 h 59)', 'read 1 minute ago (12:59)'],
    [7 * 60, 60, 'lu il y a 7 minutes (12 h 53)', 'read 7 minutes ago (12:53)'],
    [3599, 60, 'lu il y a 59 minutes (12 h)', 'read 59 minutes ago (12:00)'],
    [3600, 60, 'lu pour la dernière fois à 12 h', 'last read at 12:00'],
    [
      2 * 86_400,
      60,
      'lu pour la dernière fois mercredi 12 mars à 13 h',
      'last read on Wednesday 12 March at 13:00',
    ],
    [
      80 * 86_400,
      60,
      'lu pour la dernière fois mardi 24 décembre 2030 à 13 h',
      'last read on Tuesday, 24 December 2030 at 13:00',
    ],
  ])('how long ago it was read, %i seconds ago', (seconds, every, fr, en) => {
    const read = { answeredAt: secondsAgo(seconds), every }
    expect(tell(read)).toEqual({ source: 'rt-voirie', standing: 'behind', words: fr })
    expect(tell(read, 'en').words).toBe(en)
  })

  it('that it is behind while it asks for patience or is left in peace, however young its answer', () => {
    for (const failure of [faults.busy, faults.rested])
      for (const age of [1, 149, 150, 7 * 60])
        expect(tell({ failure, answeredAt: secondsAgo(age) }).standing, failure.why).toBe('behind')
  })

  it.each(failing)('that it is not available once it failed: $why', (failure) => {
    for (const age of [1, 150, 86_400])
      expect(tell({ failure, answeredAt: secondsAgo(age) }).standing).toBe('unavailable')
  })

  it('since when it is silent, closed, or not to be read', () => {
    const at = { answeredAt: new Date('2031-03-14T08:05:00Z') }
    const before = { answeredAt: new Date('2031-03-13T22:59:00Z') }
    const { unreachable, refused, unexpected } = faults
    expect(tell({ ...at, failure: unreachable }).words).toBe(
      'ne répond pas depuis 9 h 05\u00a0: ce qui est plus récent manque',
    )
    expect(tell({ ...at, failure: refused }).words).toBe(
      'n’accepte plus d’être lu depuis 9 h 05\u00a0: ce qui est plus récent manque',
    )
    expect(tell({ ...before, failure: unexpected }).words).toBe(
      'n’a pas de réponse lisible depuis jeudi 13 mars à 23 h 59\u00a0: ce qui est plus récent manque',
    )
    expect(tell({ ...at, failure: unreachable }, 'en').words).toBe(
      'has not answered since 09:05: anything newer is missing',
    )
    expect(tell({ ...before, failure: refused }, 'en').words).toBe(
      'has not let itself be read since Thursday 13 March at 23:59: anything newer is missing',
    )
  })

  it('on the clocks of its organisation', () => {
    const read = { answeredAt: new Date('2031-03-14T08:05:00Z'), failure: faults.unreachable }
    expect(tell(read, 'fr', 'America/Martinique').words).toContain('depuis 4 h 05')
    expect(tell(read, 'fr', 'Pacific/Noumea').words).toContain('depuis 19 h 05')
  })

  it('that it was not read yet, whatever came in between', () => {
    for (const failure of [null, ...Object.values(faults)])
      expect(tell({ answeredAt: null, failure })).toEqual({
        source: 'rt-voirie',
        standing: 'unavailable',
        words: 'pas encore lu\u00a0: rien n’en est connu ici',
      })
  })

  it('that it is not believed before anything else', () => {
    for (const failure of [null, ...Object.values(faults)])
      for (const answeredAt of [null, secondsAgo(1), secondsAgo(86_400)])
        expect(tell({ answeredAt, failure, isUnreliable: true })).toEqual({
          source: 'rt-voirie',
          standing: 'unreliable',
          words: 'réponses peu sûres\u00a0: rien n’en est montré tant que ce n’est pas vérifié',
        })
  })

  it('that it is behind when its last answer comes from a day that is still to come', () => {
    expect(tell({ answeredAt: secondsAgo(-2) }).standing).toBe('up_to_date')
    expect(tell({ answeredAt: secondsAgo(-86_400) })).toMatchObject({
      standing: 'behind',
      words: 'lu pour la dernière fois samedi 15 mars à 13 h',
    })
  })
})

describe('The standing of a source', () => {
  const reads = fc.record({
    source: fc.constantFrom('rt-voirie', 'publik', 'glpi-2'),
    answeredAt: fc.option(
      fc.date({ min: new Date('2029-01-01'), max: new Date('2032-01-01'), noInvalidDate: true }),
    ),
    failure: fc.option(fc.constantFrom(...Object.values(faults))),
    isUnreliable: fc.boolean(),
    every: fc.integer({ min: 5, max: 86_400 }),
  })
  const tolds = fc.record({
    now: fc.date({
      min: new Date('2030-01-01'),
      max: new Date('2031-01-01'),
      noInvalidDate: true,
    }),
    zone: fc.constantFrom('Europe/Paris', 'Indian/Reunion', 'America/Cayenne'),
    locale: fc.constantFrom(...locales),
  })

  it('follows from how it was read and from nothing else: neither its name, nor its faults’ details, nor what was told before', () => {
    fc.assert(
      fc.property(reads, tolds, reads, (read, told, other) => {
        const first = describeSourceStanding(read, told)
        describeSourceStanding(other, told)
        expect(describeSourceStanding(structuredClone(read), structuredClone(told))).toEqual(first)
        const more = { ...read, found: true, requests: 71, source: 'other' }
        const failure = read.failure && ({ why: read.failure.why } as Fault)
        expect(describeSourceStanding({ ...more, failure }, told)).toEqual({
          ...first,
          source: 'other',
        })
      }),
    )
  })

  it('is up to date only of a source that answered whole of late and did not fail since', () => {
    fc.assert(
      fc.property(reads, tolds, (read, told) => {
        if (describeSourceStanding(read, told).standing !== 'up_to_date') return
        expect(read).toMatchObject({ failure: null, isUnreliable: false })
        const age = told.now.getTime() - (read.answeredAt?.getTime() ?? 0)
        expect(age).toBeLessThan((2 * read.every + 30) * 1000)
      }),
    )
  })

  it('has every word in its place, in both languages, and is what the contract says', () => {
    fc.assert(
      fc.property(reads, tolds, (read, told) => {
        const standing = describeSourceStanding(read, told)
        expect(context.parse({ found: false, sources: [standing] })).toEqual({
          found: false,
          sources: [standing],
        })
        expect(standing.words).toMatch(/^[^{}]+$/)
        expect(standing.words).not.toMatch(/undefined|NaN|Invalid|-\d/)
      }),
    )
  })
})

describe('The answer to an agent', () => {
  const sources = [tell({}), tell({ isUnreliable: true })]

  it('may say how its sources stand, found or not, and says nothing where it has none', () => {
    const found = { found: true, level: 0, asked_at: '2031-03-14T12:00:00Z' }
    for (const told of [{ found: false }, { found: false, sources }, found, { ...found, sources }])
      expect(context.parse(told)).toEqual(told)
  })

  it('says of a source neither more nor a standing that nobody knows', () => {
    for (const more of [{ requests: 3 }, { standing: 'fine' }, { source: 'Not a slug' }])
      expect(
        context.safeParse({ found: false, sources: [{ ...sources[0], ...more }] }).success,
      ).toBe(false)
  })
})

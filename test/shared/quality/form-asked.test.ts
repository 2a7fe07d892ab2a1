import { describe, expect, it } from 'vitest'
import { moments } from '#shared/contract/moment.ts'
import type { Visit } from '#shared/quality/asking.ts'
import { builtIn } from '#shared/quality/built-in/built-in.ts'
import { type Configured, drawOf, formsOf } from '#shared/quality/configured.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { drawFor, formAsked } from '#shared/quality/form-asked.ts'
import { campaign } from '#shared/quality/instruments/campaign.ts'
import { jdma } from '#shared/quality/instruments/jdma.ts'
import { instruments } from '#shared/quality/instruments/list.ts'
import { pageUseful } from '#shared/quality/instruments/page-useful.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { formsAt } from '#shared/quality/moments.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { townNotice } from '../../world/town.ts'

const configured = (instrument: Configured['instrument']): Configured => ({
  version: 1,
  instrument,
  content: defaultConfiguration(instrument, townNotice),
})

const visits: Visit[] = [true, false].map((hasPromises) => ({ hasPromises, isFromStart: false }))

describe.each(instruments)('What is asked of $id at a moment', (instrument) => {
  const of = configured(instrument)

  it.each(moments)('is drawn and derived alike: %s', (moment) => {
    const random = seededRandom(20261130)
    for (const visit of visits)
      for (let at = 0; at < 200; at++) {
        const drawn = drawFor(of, visit, moment, random)
        if (!drawn) {
          expect(formsAt(formsOf(of), moment)).toEqual([])
          continue
        }
        expect(formAsked(of, visit, { moment, item: drawn.item })).toEqual(drawn)
      }
  })

  it.each(moments)('has probabilities that add up to 1: %s', (moment) => {
    if (formsAt(formsOf(of), moment).length === 0) return
    for (const visit of visits) {
      const items = [undefined, ...drawOf(of).map(({ item }) => item)]
      const all = items.map((item) => formAsked(of, visit, { moment, item })?.pi ?? 0)
      expect(all.reduce((sum, pi) => sum + pi, 0)).toBeCloseTo(1, 9)
    }
  })
})

describe('A visit from the start of its démarche', () => {
  const of: Configured = {
    ...configured(parvis),
    content: {
      ...defaultConfiguration(parvis, townNotice),
      forms: [
        { form: 'S', share: 1 },
        { form: 'A', share: 0.65 },
        { form: 'B', share: 0.25 },
        { form: 'C', share: 0.1 },
      ],
    },
  }
  const visit: Visit = { hasPromises: true, isFromStart: true }
  const ask = (item: string | undefined) => formAsked(of, visit, { moment: 'submitted', item })

  it('was asked for its prediction where it has a drawn item', () => {
    expect(ask('FIA')).toEqual({ form: 'B', item: 'FIA', pi: 0.25 / 5 })
  })

  it('is asked the rest as often as the draw at the start left over', () => {
    expect(ask(undefined)).toEqual({ form: 'S', item: undefined, pi: 0.75 })
  })
})

describe('Version 1 of parvis', () => {
  const former = builtIn('parvis', 1)
  if (!former) throw new Error('Version 1 stays readable')
  const ask = (item: string | undefined) =>
    formAsked(
      configured(former),
      { hasPromises: true, isFromStart: false },
      { moment: 'submitted', item },
    )

  it('asks everything as soon as a form is sent, as it did', () => {
    expect(ask('REA')).toEqual({ form: 'A', item: 'REA', pi: expect.closeTo(0.9 / 5, 12) })
    expect(ask(undefined)).toEqual({ form: 'C', item: undefined, pi: 0.1 })
  })
})

describe('The form of a moment', () => {
  const visit = { hasPromises: false, isFromStart: false }
  const ask = (instrument: Configured['instrument'], moment: (typeof moments)[number]) =>
    formAsked(configured(instrument), visit, { moment, item: undefined })?.form

  it('is that of the nearest moment before it, where it has none', () => {
    expect(ask(jdma, 'submitted')).toBe('jdma')
    expect(ask(jdma, 'served')).toBe('jdma')
    expect(ask(pageUseful, 'submitted')).toBe('useful')
  })

  it('is none before anything of it may be judged', () => {
    expect(ask(jdma, 'page')).toBeUndefined()
    expect(ask(campaign, 'submitted')).toBeUndefined()
    expect(ask(campaign, 'served')).toBe('campaign')
  })
})

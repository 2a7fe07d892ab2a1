import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '#shared/contract/catalogue/answer.ts'
import type { Instrument, InstrumentWritten } from '#shared/contract/catalogue/instrument.ts'
import { instrument } from '#shared/contract/catalogue/instrument.ts'
import type { SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import { pastInstruments } from '#shared/quality/built-in/built-in.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { choiceName } from '#shared/quality/instrument.ts'
import { jdma } from '#shared/quality/instruments/jdma.ts'
import { instruments } from '#shared/quality/instruments/list.ts'
import { type Drawing, isAnswered, progressOf, type Step, stepsOf } from '#shared/quality/steps.ts'
import { writeSiteConfiguration } from '../../../hub/catalogue/instruments/site-configuration.ts'
import { answersTo } from '../../world/answers-to.ts'
import { town, townNotice } from '../../world/town.ts'

const label = (text: string) => ({ fr: text, en: text })

/** A question that takes several answers, one of which is not a point. */
const own: InstrumentWritten = {
  id: 'own',
  version: 1,
  title: label('Accueil'),
  opening: 'overall',
  satisfied: [1],
  scales: {
    yes: {
      answers: [
        { value: 1, label: label('Oui') },
        { value: 0, label: label('Non') },
      ],
    },
    ways: {
      several: true,
      answers: [
        { value: 1, label: label('Guichet') },
        { value: 2, label: label('Téléphone') },
      ],
      aside: [{ value: 'dont_know', label: label('Je ne sais plus') }],
    },
  },
  items: [
    { item: 'overall', dimension: 'overall', scale: 'yes', wording: label('Bien passé ?') },
    { item: 'WAYS', dimension: 'help', scale: 'ways', wording: label('Comment ?') },
  ],
  forms: [{ form: 'one', share: 1, pages: [{ items: ['WAYS'] }] }],
}

/** What a site is told to ask with an instrument. */
function toldOf(asked: Instrument): SiteConfiguration {
  const configured = {
    version: 1,
    content: defaultConfiguration(asked, townNotice),
    instrument: asked,
  }
  const site = {
    organisation: town.organisation,
    organisation_name: town.name,
    zone: 'Europe/Paris',
    site: town.site,
    name: label(town.name),
    origins: [],
    newest: 1,
    retention: null,
    services: [],
    references: [],
    promising: [],
  }
  return writeSiteConfiguration(site, configured, 'fr', 'https://hub.example')
}

/** A visit that drew the only form of an instrument. */
function visiting(asked: Instrument): [SiteConfiguration, Drawing] {
  const told = toldOf(asked)
  const [form] = told.forms
  if (!form) throw new Error('An instrument has a form')
  return [told, { form, drawn: undefined, chance: 0.9 }]
}

const itemsOf = (steps: Step[]) => steps.map((step) => (step.kind === 'question' ? step.item : ''))

describe('The steps of a form', () => {
  const helped = { contact_tried_1: 1, contact_reached_1: 1, contact_satisfaction_1: 2 } as const

  it('follow what was answered before', () => {
    const [told, drawing] = visiting(jdma)
    const steps = stepsOf(told, drawing, { satisfaction: 3, ...helped })
    expect(itemsOf(steps)).toEqual([
      'satisfaction',
      'comprehension',
      'contact_tried',
      'contact_reached_1',
      'contact_satisfaction_1',
      '',
    ])
  })

  it('leave out, with a question, those that hang on its answer', () => {
    const [told, drawing] = visiting(jdma)
    const answers = { satisfaction: 3, ...helped, contact_tried_1: 0, contact_tried_9: 1 } as const
    const steps = stepsOf(told, drawing, answers)
    expect(itemsOf(steps)).toEqual(['satisfaction', 'comprehension', 'contact_tried', ''])
    expect(answersTo(steps, undefined, answers)).toEqual({
      satisfaction: 3,
      contact_tried_1: 0,
      contact_tried_9: 1,
    })
  })

  it('count a choice that is no point like the others', () => {
    const [told, drawing] = visiting(instrument.parse(own))
    const answers = { overall: 1, WAYS_1: 0, WAYS_2: 0, WAYS_dont_know: 1 } as const
    const steps = stepsOf(told, drawing, answers)
    expect(answersTo(steps, undefined, answers)).toEqual(answers)
  })

  it('have the title of their page at its first question alone', () => {
    const [told, drawing] = visiting(jdma)
    const titles = stepsOf(told, drawing, { satisfaction: 3, ...helped }).flatMap((step) =>
      step.kind === 'question' && step.title ? [[step.item, step.title]] : [],
    )
    expect(titles).toEqual([
      ['comprehension', 'Clarté'],
      ['contact_tried', 'Aides'],
    ])
  })

  it('tell the place of each among the questions', () => {
    const [told, drawing] = visiting(jdma)
    const steps = stepsOf(told, drawing, { satisfaction: 1 })
    expect(steps.map((step) => progressOf(steps, step))).toEqual([
      { n: 1, of: 3 },
      { n: 1, of: 3 },
      { n: 2, of: 3 },
      { n: 3, of: 3 },
    ])
  })
})

/** Any visit of any instrument, with any answers, some of which the form does not ask. */
const visits = fc.constantFrom(...[...instruments, ...pastInstruments].map(toldOf)).chain((told) =>
  fc.record({
    told: fc.record({ ...constants(told), comment: fc.constantFrom(0, told.comment) }),
    drawing: fc.constantFrom(...told.forms).chain((form) =>
      fc.record<Drawing>({
        form: fc.constant(form),
        drawn: fc.constantFrom(...(form.draw.length > 0 ? form.draw : [undefined])),
        chance: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      }),
    ),
    answers: fc.record(
      Object.fromEntries(
        Object.entries(told.questions).flatMap(([item, { scale: name }]) => {
          const scale = told.scales[name]
          const values = [...(scale?.answers ?? []), ...(scale?.aside ?? [])].map(
            ({ value }) => value,
          )
          return scale?.several
            ? values.map((value) => [choiceName(item, value), fc.constantFrom(0, 1)] as const)
            : [[item, fc.constantFrom(...values)] as const]
        }),
      ),
      { requiredKeys: [] },
    ),
  }),
)

function constants<T extends object>(of: T) {
  return Object.fromEntries(
    Object.entries(of).map(([name, value]) => [name, fc.constant(value)]),
  ) as { [Name in keyof T]: fc.Arbitrary<T[Name]> }
}

describe('The steps of any form, whatever is answered', () => {
  const holds = (property: (visit: Visit, steps: Step[]) => void) =>
    fc.assert(
      fc.property(visits, (visit) =>
        property(visit as Visit, stepsOf(visit.told, visit.drawing, visit.answers as Answers)),
      ),
      { numRuns: 1000 },
    )
  interface Visit {
    told: SiteConfiguration
    drawing: Drawing
    answers: Answers
  }
  type Answers = Record<string, AnswerValue>

  it('begin with the opening question, and come once each', () => {
    holds(({ told }, steps) => {
      const items = itemsOf(steps)
      expect(items[0]).toBe(told.opening)
      expect(new Set(items).size).toBe(items.length)
    })
  })

  it('have the words second after a bad mark, else last, and none where none are taken', () => {
    holds(({ told, answers }, steps) => {
      const isBad = told.bad.some((value) => value === answers[told.opening])
      const at = steps.findIndex(({ kind }) => kind === 'words')
      expect(at).toBe(told.comment === 0 ? -1 : isBad ? 1 : steps.length - 1)
    })
  })

  it('ask a follow-up only after the answer it follows', () => {
    holds(({ told, answers }, steps) => {
      const before = new Set<string>()
      for (const step of steps) {
        if (step.kind !== 'question') continue
        const when = told.questions[step.item]?.shown_if
        if (when) {
          expect(before).toContain(when.item)
          expect(when.values).toContain(answers[when.item])
        }
        for (const name of step.names) before.add(name)
      }
    })
  })

  it('are the same for what counts of the answers, and for answers written as text', () => {
    holds(({ told, drawing, answers }, steps) => {
      const counted = answersTo(steps, drawing.drawn, answers)
      expect(stepsOf(told, drawing, counted)).toEqual(steps)
      const written = Object.entries(answers).map(([name, value]) => [name, String(value)])
      expect(stepsOf(told, drawing, Object.fromEntries(written))).toEqual(steps)
    })
  })

  it('are all answered once each question in turn was', () => {
    holds(({ told, drawing, answers }) => {
      const given: Answers = {}
      for (let left = 100; ; left -= 1) {
        const open = stepsOf(told, drawing, given).find(
          (step) => step.kind === 'question' && !isAnswered(step, given),
        )
        if (open?.kind !== 'question') break
        expect(left).toBeGreaterThan(0)
        for (const name of open.names) given[name] = answers[name] ?? 'dont_know'
      }
    })
  })
})

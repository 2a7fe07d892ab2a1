import { describe, expect, it } from 'vitest'
import type { InstrumentWritten } from '#shared/contract/catalogue/instrument.ts'
import { instrument } from '#shared/contract/catalogue/instrument.ts'
import type { SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { jdma } from '#shared/quality/instruments/jdma.ts'
import { writeSiteConfiguration } from '../../../hub/catalogue/instruments/site-configuration.ts'
import { answersTo, pagesAfter } from '../../../widget/rest/pages.ts'
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

/** What a site is told to ask with an instrument, and a visit that drew its only form. */
function visiting(asked: typeof jdma): [SiteConfiguration, Parameters<typeof pagesAfter>[1]] {
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
    promising: [],
  }
  const told = writeSiteConfiguration(site, configured, 'fr', 'https://hub.example')
  const [form] = told.forms
  if (!form) throw new Error('An instrument has a form')
  return [told, { form, drawn: undefined, isFromStart: false, isEnded: true, chance: 0.9 }]
}

describe('What is asked after the first answer', () => {
  const helped = { contact_tried_1: 1, contact_reached_1: 1, contact_satisfaction_1: 2 } as const

  it('follows what was answered before', () => {
    const [told, visit] = visiting(jdma)
    const asked = pagesAfter(told, visit, { satisfaction: 3, ...helped })
    expect(asked.flatMap(({ items }) => items)).toEqual([
      'comprehension',
      'contact_tried',
      'contact_reached_1',
      'contact_satisfaction_1',
    ])
  })

  it('leaves out, with a question, those that hang on its answer', () => {
    const [told, visit] = visiting(jdma)
    const answers = { satisfaction: 3, ...helped, contact_tried_1: 0, contact_tried_9: 1 } as const
    const asked = pagesAfter(told, visit, answers)
    expect(asked.flatMap(({ items }) => items)).toEqual(['comprehension', 'contact_tried'])
    expect(answersTo(told, visit, asked, answers)).toEqual({
      satisfaction: 3,
      contact_tried_1: 0,
      contact_tried_9: 1,
    })
  })

  it('counts a choice that is no point like the others', () => {
    const [told, visit] = visiting(instrument.parse(own))
    const answers = { overall: 1, WAYS_1: 0, WAYS_2: 0, WAYS_dont_know: 1 } as const
    const asked = pagesAfter(told, visit, answers)
    expect(answersTo(told, visit, asked, answers)).toEqual(answers)
  })
})

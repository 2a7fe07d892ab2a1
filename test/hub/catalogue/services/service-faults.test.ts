import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serviceResponse } from '#shared/contract/catalogue/service-version.ts'
import { problem } from '#shared/contract/problem.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { libraryCard } from '../../../world/offered.ts'
import { stores } from '../../../world/stores.ts'

const [received, assigned, done] = libraryCard.steps
const step = (proof: string, more: object = {}) => ({
  proof,
  title: { fr: 'Étape', en: 'Step' },
  ...more,
})
const line = (days: string[], from: string, to: string) => ({ days, from, to })

/** What is changed in the library card, where it is refused, and by which code. */
const faults: [what: string, change: object, path: string, code: string][] = [
  [
    'two steps of one proof',
    { steps: [received, assigned, assigned] },
    '/steps/2/proof',
    'step_twice',
  ],
  ['a step that is a delay', { steps: [step('late')] }, '/steps/0/proof', 'not_a_step'],
  ['a step that is a message', { steps: [step('message')] }, '/steps/0/proof', 'not_a_step'],
  [
    'a receipt after another step',
    { steps: [assigned, received] },
    '/steps/1/proof',
    'acknowledged_first',
  ],
  ['something after the end', { steps: [done, assigned] }, '/steps/0/proof', 'done_last'],
  ['no step at all', { steps: [] }, '/steps', 'wrong_value'],
  ['a proof nobody knows', { steps: [step('signed')] }, '/steps/0/proof', 'wrong_value'],
  [
    'a step longer than the whole',
    { steps: [step('decided', { within: { count: 11, unit: 'working' } })] },
    '/steps/0/within/count',
    'step_over_norm',
  ],
  [
    'a step of eleven years',
    { steps: [step('decided', { within: { count: 132, unit: 'month' } })] },
    '/steps/0/within/count',
    'too_many_months',
  ],
  [
    'a channel twice',
    { steps: [step('decided', { channels: ['sms', 'sms'] })] },
    '/steps/0/channels',
    'channel_twice',
  ],
  [
    'a norm of eleven years',
    { norm: { ...libraryCard.norm, delay: 132, unit: 'month' } },
    '/norm/delay',
    'too_many_months',
  ],
  [
    'a delay in weeks',
    { norm: { ...libraryCard.norm, unit: 'week' } },
    '/norm/unit',
    'wrong_value',
  ],
  [
    'a promise whose English sentence is empty',
    { norm: { ...libraryCard.norm, sentence: { fr: 'Dix jours.', en: '' } } },
    '/norm/sentence/en',
    'empty',
  ],
  [
    'a promise in English alone',
    { norm: { ...libraryCard.norm, sentence: { en: 'Ten days.' } } },
    '/norm/sentence/fr',
    'no_french',
  ],
  [
    'a closing before the opening',
    { opening: [line(['monday'], '18:00', '09:00')] },
    '/opening/0/to',
    'hours_reversed',
  ],
  [
    'hours that overlap on a day',
    {
      opening: [line(['monday', 'friday'], '08:30', '12:30'), line(['friday'], '12:00', '17:00')],
    },
    '/opening/1/from',
    'hours_overlap',
  ],
  [
    'a slot of calls of three minutes',
    { callbacks: { slots: [{ days: ['monday'], from: '10:00', to: '10:03', places: 2 }] } },
    '/callbacks/slots/0/to',
    'slot_too_short',
  ],
  [
    'a day twice in one line',
    { opening: [line(['monday', 'monday'], '08:30', '12:30')] },
    '/opening/0/days',
    'day_twice',
  ],
  [
    'an hour that is none',
    { opening: [line(['monday'], '8h30', '12:30')] },
    '/opening/0/from',
    'not_an_hour',
  ],
  [
    'a territory twice',
    {
      territories: [
        { territory: '69123', name: 'Lyon' },
        { territory: '69123', name: 'Lyon' },
      ],
      places: [],
    },
    '/territories/1/territory',
    'twice',
  ],
  [
    'a place twice',
    {
      places: [
        { place: 'mairie', name: 'Mairie' },
        { place: 'mairie', name: 'Mairie annexe' },
      ],
    },
    '/places/1/place',
    'place_twice',
  ],
  [
    'a place nowhere',
    { places: [{ place: 'mairie', name: 'Mairie', territory: 'lointain' }] },
    '/places/0/territory',
    'territory_not_declared',
  ],
  [
    'hours of a place that overlap',
    {
      places: [
        {
          place: 'mairie',
          name: 'Mairie',
          opening: [line(['monday'], '09:00', '12:00'), line(['monday'], '11:00', '12:00')],
        },
      ],
    },
    '/places/0/opening/1/from',
    'hours_overlap',
  ],
  [
    'a complete receipt without what silence means',
    { silence: undefined },
    '/silence',
    'receipt_lacks',
  ],
  [
    'a complete receipt of a refusal by silence without a remedy',
    { silence: { means: 'rejection', months: 2 } },
    '/silence/remedy',
    'receipt_lacks',
  ],
  [
    'a complete receipt without a telephone',
    { contact: { ...libraryCard.contact, phone: undefined } },
    '/contact/phone',
    'receipt_lacks',
  ],
  [
    'files sent to a page without https',
    { files: 'http://depot.ville.example' },
    '/files',
    'not_https',
  ],
  [
    'a silence whose delay nobody says',
    { silence: { means: 'rejection' } },
    '/silence/months',
    'missing',
  ],
  [
    'a calendar of nowhere',
    { calendar: { zone: 'atlantis', whit_monday_off: true } },
    '/calendar/zone',
    'wrong_value',
  ],
  [
    'a message of lateness a year before',
    { late: { before: 365, why: { fr: 'Retard.', en: 'Late.' } } },
    '/late/before',
    'wrong_value',
  ],
  [
    'a telephone in letters',
    { contact: { name: 'Mairie', phone: 'appelez' } },
    '/contact/phone',
    'not_a_phone',
  ],
  ['a field nobody knows', { price: 12 }, '/price', 'unknown_field'],
  ['another name than in the address', { service: 'piscine' }, '/service', 'another_service'],
]

describe('A service that does not hold', () => {
  let hub: TestHub
  beforeAll(async () => {
    // What is refused never reaches a store: one of them is enough.
    hub = await startHub(await (stores[0]?.open ?? Promise.reject)())
    expect((await save(libraryCard, 0)).statusCode).toBe(201)
  })
  afterAll(() => hub.close())

  const url = '/v1/services/bibliotheque'
  const save = (definition: object, version: number) =>
    hub.as(townAgents.quality, 'PUT', `${url}?locale=fr`, { version, definition })
  const read = async () =>
    serviceResponse.parse((await hub.as(townAgents.quality, 'GET', url)).json())

  it.each(faults)('%s is refused, with its place and a sentence', async (_, change, path, code) => {
    const before = await read()
    const refused = await save({ ...libraryCard, ...change }, before.version)
    expect(refused.statusCode).toBe(422)
    const { errors = [] } = problem.parse(refused.json())
    expect(errors).toContainEqual(expect.objectContaining({ path: `/definition${path}`, code }))
    for (const { detail } of errors) expect(detail).toMatch(/\.$/)
    expect(await read()).toEqual(before)
  })
})

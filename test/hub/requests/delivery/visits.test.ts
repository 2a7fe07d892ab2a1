import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { upsertService } from '../../../../hub/catalogue/sites/declare-sql.ts'
import type { ProofContent } from '../../../../hub/requests/delivery/channels/proof-content.ts'
import { writeEmail } from '../../../../hub/requests/delivery/letter/write-email.ts'
import { writePush } from '../../../../hub/requests/delivery/letter/write-push.ts'
import { writeSms } from '../../../../hub/requests/delivery/letter/write-sms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { receivesStep, steps, toldOf } from '../../../world/letters.ts'
import { reads, receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { wholeService } from '../../../world/whole-service.ts'

const at = (hour: string) => `2026-11-24T${hour}:00Z`

/** From 13 h to 15 h. */
const window = { from: at('12:00'), to: at('14:00'), zone: town.zone, basis: 'agent' }

const next = { ...window, from: '2026-11-27T12:00:00Z', to: '2026-11-27T14:00:00Z' }

type Step = readonly [hour: string, step: object]
const comes = (hour: string): Step => [hour, steps.on_the_way]
const stands = (hour: string): Step => [hour, steps.arrived]
const ends = (hour: string): Step => [hour, steps.done]

/** Visits that took place, and what their calendar is told at the end. */
const kept: Readonly<Record<string, { story: Step[]; calendar: object | null }>> = {
  'inside its window': {
    story: [comes('12:10'), stands('12:30'), ends('13:00')],
    calendar: null,
  },
  'before its window': {
    story: [comes('10:05'), stands('10:30'), ends('11:00')],
    calendar: { method: 'PUBLISH', status: 'CONFIRMED', from: at('10:30'), to: at('11:00') },
  },
  'after its window': {
    story: [comes('14:30'), stands('15:00'), ends('15:30')],
    calendar: null,
  },
  'inside its window, of which nobody said so until the end': {
    story: [ends('13:00')],
    calendar: null,
  },
  'before its window, where arriving was not said': {
    story: [comes('10:05'), ends('11:00')],
    calendar: { method: 'PUBLISH', status: 'CONFIRMED', from: at('10:05'), to: at('11:00') },
  },
  'inside its window, before the request was withdrawn': {
    story: [comes('12:10'), stands('12:30'), ['12:50', { state: 'withdrawn' }]],
    calendar: null,
  },
}

/** Visits that were called off. */
const calledOff: Readonly<Record<string, Step[]>> = {
  'by a request that is withdrawn before it': [['10:30', { state: 'withdrawn' }]],
  'by a request that is withdrawn while somebody is on the way': [
    comes('12:10'),
    ['12:20', { state: 'withdrawn' }],
  ],
  'by a later date that takes its place': [
    ['10:30', { ...steps.late, promise: { ...steps.late.promise } }],
  ],
  'because all was done before it, and nobody came': [ends('10:30')],
  'a second time, after the first visit took place': [
    comes('12:10'),
    stands('12:30'),
    ['13:00', { ...steps.promised, promise: next }],
    ['13:30', { state: 'withdrawn' }],
  ],
}

/** What a program of calendars reads. */
function readCalendar(written: string | null) {
  if (written === null) return null
  const calendar = new ICAL.Component(ICAL.parse(written))
  const first = calendar.getFirstSubcomponent('vevent')
  if (!first) throw new Error('A calendar has an event')
  const { startDate, endDate, sequence } = new ICAL.Event(first)
  return {
    method: calendar.getFirstPropertyValue('method'),
    status: first.getFirstPropertyValue('status'),
    from: startDate.toJSDate().toISOString().replace('.000', ''),
    to: endDate.toJSDate().toISOString().replace('.000', ''),
    sequence,
  }
}

/** All that a usager reads, each on one line. */
function readAll(told: ProofContent) {
  const { text, html, calendar } = writeEmail(told)
  const push = writePush(told)
  const words = { text, html, sms: writeSms(told), push: push.body }
  return { words, calendar: readCalendar(calendar) }
}

/** An SMS loses accents that would cost a part. */
const plain = (said: string) =>
  said
    .normalize('NFD')
    .replace(/[\u2066-\u2069]|\p{M}/gu, '')
    .replace(/\s+/g, ' ')

describe.each(anyStore)('A visit, on $store', ({ open }) => {
  let hub: TestHub
  const told = new Map<string, ProofContent>()
  const made = new Map<string, number>()
  let count = 0

  beforeAll(async () => {
    hub = await startHub(await open())
    await upsertService(hub.database, town.organisation, wholeService)
    const stories = [
      ...Object.entries(kept).map(([name, { story }]) => [name, story] as const),
      ...Object.entries(calledOff),
    ]
    for (const [name, story] of stories) told.set(name, await lives(name, story))
  })
  afterAll(() => hub.close())

  /** A request whose visit is promised at ten, and what becomes of it. */
  async function lives(name: string, story: readonly Step[]): Promise<ProofContent> {
    count += 1
    const reference = `V-${count}`
    hub.clock.now = new Date(at('10:00'))
    const promised = { ...steps.promised, promise: window, at: at('10:00') }
    const code = await receivesStep(hub, reference, promised)
    made.set(name, readAll(await toldOf(hub, code)).calendar?.sequence ?? 0)
    for (const [hour, step] of story) {
      hub.clock.now = new Date(at(hour))
      if ('state' in step) {
        await receives(hub, reference, { service: 'passeport', ...step, observed_at: at(hour) })
        await says(hub, reference, { ...steps.message, at: at(hour) })
      } else {
        const said = await says(hub, reference, { ...step, at: at(hour) })
        expect(said.statusCode, said.body).toBeLessThan(300)
      }
    }
    return toldOf(hub, code)
  }

  const of = (name: string) => {
    const one = told.get(name)
    if (!one) throw new Error(`Nobody lived ${name}`)
    return one
  }

  describe.each(usagerLocales)('in %s', (locale) => {
    const [cancelled = ''] = plain(letterText[locale].cancelled).split(/\s*[:{]/)

    it.each(Object.keys(kept))('is not called off by any way when it took place %s', (name) => {
      const { words } = readAll({ ...of(name), locale })
      for (const said of Object.values(words)) expect(plain(said)).not.toContain(cancelled)
    })

    it.each(Object.keys(calledOff))('is called off by every way %s', (name) => {
      const { words } = readAll({ ...of(name), locale })
      for (const said of Object.values(words)) expect(plain(said)).toContain(cancelled)
    })
  })

  it.each(Object.entries(kept))(
    'is not cancelled in a calendar when it took place %s',
    (name, { calendar }) => {
      const read = readAll(of(name)).calendar
      if (calendar === null) expect(read).toBeNull()
      else expect(read).toMatchObject({ ...calendar, sequence: (made.get(name) ?? 0) + 1 })
    },
  )

  it.each(Object.keys(calledOff))('is cancelled in a calendar %s', (name) => {
    const read = readAll(of(name)).calendar
    expect(read).toMatchObject({ method: 'CANCEL', status: 'CANCELLED' })
    expect(read?.sequence).toBeGreaterThan(made.get(name) ?? 0)
  })

  it('says that it was kept, in the last e-mail', () => {
    expect(plain(writeEmail(of('inside its window')).text)).toContain(
      plain('Nous avions annoncé mardi 15 décembre : c’est fait dans les temps.'),
    )
  })

  describe.each(usagerLocales)('that is on its way, in %s', (locale) => {
    const onTheWay = async (change: object) => {
      const step = { ...steps.on_the_way, ...change }
      const one = await lives('', [['12:10', step]])
      return { ...one, locale }
    }
    const expected = (said: string) => /14(:| h )30/.test(plain(said))

    it('says who comes and when, by SMS and on a device, and a number to call', async () => {
      const one = await onTheWay({})
      for (const said of [writeSms(one), writePush(one).body]) {
        expect(said).toContain('Awa et Paul')
        expect(expected(said)).toBe(true)
      }
      expect(plain(writeSms(one))).toContain('01 99 00 12 34')
    })

    it('says both before its window, where there is no room for all', async () => {
      const long = 'Nous venons avec une nacelle, merci de laisser la rue libre. '.repeat(2)
      const text = { fr: long, en: long }
      const one = await onTheWay({ text, who: `Awa et Paul, ${'équipe de nuit '.repeat(4)}` })
      const name = 'Communauté d’agglomération du Pays de Bourg'
      const sms = writeSms({ ...one, identity: { ...one.identity, name } })
      expect(sms).toContain('Awa et Paul')
      expect(expected(sms)).toBe(true)
    })
  })

  describe('of which a delay was announced', () => {
    const late = { kind: 'late', why: steps.late.why }
    const later = { ...late, promise: next }

    it.each([
      ['finished in the window all the same', [['11:00', late], ends('13:00')]],
      ['finished by the new date', [['11:00', later], ends('15:30')]],
      [
        'withdrawn',
        [
          ['11:00', late],
          ['12:10', { state: 'withdrawn' }],
        ],
      ],
    ] satisfies [string, Step[]][])('is not late any more once it is %s', async (_, story) => {
      const one = await lives('', story)
      const code = one.page.split('/').at(-1) ?? ''
      const { stones } = await reads(hub, code)
      expect(stones.find(({ kind }) => kind === 'late')?.status).toBe('done')
      for (const locale of usagerLocales) {
        const { text, html } = writeEmail({ ...one, locale })
        const word = plain(usagerText[locale].tracker.late)
        expect(plain(text)).not.toContain(`- ${word}`)
        expect(html).not.toContain('■')
      }
    })

    it.each([
      ['nobody has come yet', [['11:00', late]]],
      ['it was finished after its window', [['11:00', late], ends('15:30')]],
    ] satisfies [string, Step[]][])('stays late while %s', async (_, story) => {
      const one = await lives('', story)
      const { stones } = await reads(hub, one.page.split('/').at(-1) ?? '')
      expect(stones.find(({ kind }) => kind === 'late')?.status).toBe('late')
    })
  })
})

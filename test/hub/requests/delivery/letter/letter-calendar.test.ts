import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { upsertService } from '../../../../../hub/catalogue/sites/declare-sql.ts'
import type { ProofContent } from '../../../../../hub/requests/delivery/channels/proof-content.ts'
import { writeEmail } from '../../../../../hub/requests/delivery/letter/write-email.ts'
import { opens } from '../../../../world/forms.ts'
import { startHub, type TestHub } from '../../../../world/hub.ts'
import { appointment, receivesStep, steps, toldOf } from '../../../../world/letters.ts'
import { says } from '../../../../world/requests.ts'
import { anyStore } from '../../../../world/stores.ts'
import { town } from '../../../../world/town.ts'
import { wholeService } from '../../../../world/whole-service.ts'

/** What a program of calendars understands. */
function readCalendar(written: string | null) {
  if (written === null) return null
  for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const calendar = new ICAL.Component(ICAL.parse(written))
  const events = calendar.getAllSubcomponents('vevent')
  expect(events).toHaveLength(1)
  const [first] = events
  if (!first) throw new Error('A calendar has an event')
  return {
    method: calendar.getFirstPropertyValue('method'),
    status: first.getFirstPropertyValue('status'),
    organizer: first.getFirstProperty('organizer'),
    event: new ICAL.Event(first),
  }
}

const attached = (told: ProofContent) => readCalendar(writeEmail(told).calendar)

describe.each(anyStore)('The appointment that comes with an e-mail, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await upsertService(hub.database, town.organisation, wholeService)
  })
  afterAll(() => hub.close())

  const makes = (reference: string) => receivesStep(hub, reference, steps.promised)
  const then = async (code: string, reference: string, step: object, locale?: UsagerLocale) => {
    const said = await says(hub, reference, { at: '2026-11-24T09:45:00Z', ...step })
    expect(said.statusCode, said.body).toBeLessThan(300)
    return toldOf(hub, code, locale)
  }

  it('is its hour, its place and who made it', async () => {
    const made = attached(await toldOf(hub, await makes('C-1')))
    expect(made).toMatchObject({ method: 'PUBLISH', status: 'CONFIRMED' })
    expect(made?.event.summary).toBe('Passeport\u00a0: rendez-vous')
    expect(made?.event.location).toBe('Mairie de Bourg, guichet 3')
    expect(made?.event.startDate.toJSDate().toISOString()).toBe('2026-12-08T08:00:00.000Z')
    expect(made?.event.endDate.toJSDate().toISOString()).toBe('2026-12-08T08:30:00.000Z')
    expect(made?.organizer?.getParameter('cn')).toBe(town.name)
  })

  it('is the entry of the page, and the same one when it moves', async () => {
    const code = await makes('C-2')
    const made = attached(await toldOf(hub, code))
    const page = readCalendar((await opens(hub, `/suivi/${code}/rendez-vous.ics?locale=fr`)).body)
    expect(page?.event.uid).toBe(made?.event.uid)
    const promise = { ...appointment, from: '2026-12-09T08:00:00Z', to: '2026-12-09T08:30:00Z' }
    const told = await then(code, 'C-2', { ...steps.promised, promise })
    const moved = attached(told)
    expect(moved?.event.uid).toBe(made?.event.uid)
    expect(moved?.method).toBe('PUBLISH')
    expect(moved?.event.sequence).toBeGreaterThan(made?.event.sequence ?? 0)
    expect(writeEmail(told).text).toContain('La date annoncée change.')
  })

  it('is cancelled when a later day takes its place, and the letter says so', async () => {
    const code = await makes('C-3')
    const made = attached(await toldOf(hub, code))
    const told = await then(code, 'C-3', steps.late)
    const off = attached(told)
    expect(off).toMatchObject({ method: 'CANCEL', status: 'CANCELLED' })
    expect(off?.event.uid).toBe(made?.event.uid)
    expect(off?.event.sequence).toBeGreaterThan(made?.event.sequence ?? 0)
    expect(writeEmail(told).text).toContain('Rendez-vous annulé\u00a0: mardi 8 décembre')
  })

  it('is cancelled when all is done before it', async () => {
    const code = await makes('C-4')
    const told = await then(code, 'C-4', steps.done)
    expect(attached(told)).toMatchObject({ method: 'CANCEL', status: 'CANCELLED' })
    expect(writeEmail(told).text).toContain('Rendez-vous annulé\u00a0: mardi 8 décembre')
  })

  it('does not come with what leaves it as it is', async () => {
    const code = await makes('C-5')
    expect(attached(await then(code, 'C-5', steps.message))).toBeNull()
    expect(attached(await toldOf(hub, await receivesStep(hub, 'C-6', steps.assigned)))).toBeNull()
    expect(attached(await toldOf(hub, await receivesStep(hub, 'C-7', steps.late)))).toBeNull()
  })

  it('holds any name as text', async () => {
    const evil = `Été ; a,b\\n "c" ${'ложка '.repeat(20)}`
    const name = { fr: `${evil}\r\nATTENDEE:mailto:m@evil.example`, en: evil }
    const told = await toldOf(hub, await makes('C-8'))
    const read = attached({
      ...told,
      organisation: 'Mairie "de"; Bourg,\r\nX-EVIL:1',
      service: { ...told.service, name },
    })
    expect(read?.event.summary).toContain('Été ; a,b\\n "c" ложка')
    expect(read?.event.component.getAllProperties('attendee')).toEqual([])
    expect(read?.event.component.getAllProperties('x-evil')).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { plainly } from '../../../world/page-text.ts'
import { declares, putRequest, reads, receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { townServices } from '../../../world/town.ts'

const within = (to: string, basis = 'agent') => ({
  promise: { from: '2026-12-08T08:00:00Z', to, zone: 'Europe/Paris', basis },
})
const fourHours = within('2026-12-08T12:00:00Z')
const fiveHours = within('2026-12-08T13:00:00Z')

describe.each(anyStore)('The widest window of an appointment, on $store', ({ open }) => {
  let hub: TestHub
  const promises = async (window: number | undefined) => {
    const norm = townServices.find(({ service }) => service === 'voirie')?.norm
    if (!norm) throw new Error('The town of the tests has a service of streets')
    await declares(hub, { service: 'voirie', norm: { ...norm, window } })
  }
  beforeAll(async () => {
    hub = await startHub(await open())
    await promises(4)
  })
  afterAll(() => hub.close())

  const puts = async (reference: string, change: object, locale = 'fr') =>
    hub.withKey('PUT', `/v1/requests/${reference}?locale=${locale}`, {
      service: 'voirie',
      channel: 'web',
      locale: 'fr',
      received_at: '2026-11-20T09:00:00Z',
      ...change,
    })

  it('is read among what the service promises to all', async () => {
    const code = await receives(hub, 'W-1', { service: 'voirie' })
    expect(plainly(await reads(hub, code)).facts[1]).toEqual({
      lines: ['Le créneau d’un rendez-vous dure 4 heures au plus.'],
    })
    expect((await reads(hub, code, 'en')).facts[1]?.lines).toEqual([
      'Appointment time slots last 4 hours at most.',
    ])
  })

  it('is held to by what comes with a request, alone or among others', async () => {
    expect((await puts('W-2', fourHours)).statusCode).toBe(201)
    const refused = await puts('W-3', fiveHours)
    expect(refused.statusCode).toBe(422)
    expect(plainly(refused.json().errors)).toEqual([
      {
        path: '/promise/to',
        code: 'window_too_wide',
        detail: 'Ce créneau est plus large que celui que le service promet à tous : 4 h au plus.',
      },
    ])
    const item = { service: 'voirie', channel: 'web', locale: 'fr' }
    const received = { ...item, received_at: '2026-11-20T09:00:00Z' }
    const many = await hub.withKey('POST', '/v1/requests:batch', {
      requests: [
        { reference: 'W-4', ...received, ...fiveHours },
        { reference: 'W-5', ...received, ...fourHours },
      ],
    })
    expect(many.json().results).toMatchObject([
      { status: 'refused', problem: { errors: [{ code: 'window_too_wide' }] } },
      { status: 'created' },
    ])
  })

  it('is held to by a step', async () => {
    await putRequest(hub, 'W-6', { service: 'voirie' })
    const step = { kind: 'promised', at: '2026-11-23T09:00:00Z' }
    const refused = await says(hub, 'W-6', { ...step, ...fiveHours })
    expect([refused.statusCode, refused.json().errors[0].path]).toEqual([422, '/promise/to'])
    expect((await says(hub, 'W-6', { ...step, ...fourHours })).statusCode).toBe(201)
  })

  it('does not hold what the law sets, a date days away, or what a source has seen', async () => {
    for (const [reference, change] of Object.entries({
      'W-7': within('2026-12-08T13:00:00Z', 'law'),
      'W-8': within('2026-12-10T13:00:00Z'),
      'W-9': { ...fiveHours, observed_at: '2026-11-23T09:00:00Z' },
    }))
      expect((await puts(reference, change)).statusCode, reference).toBe(201)
  })

  it('leaves standing what was promised before it was declared, said again too', async () => {
    await promises(undefined)
    expect((await puts('W-10', fiveHours)).statusCode).toBe(201)
    await promises(4)
    expect((await puts('W-10', fiveHours)).statusCode).toBe(200)
  })
})

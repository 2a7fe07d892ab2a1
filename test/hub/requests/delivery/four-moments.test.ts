import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { plainly } from '../../../world/page-text.ts'
import { reads, receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

describe.each(anyStore)('A team that comes to its usager, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  it('is followed from the hour that is promised until it is there', async () => {
    const code = await receives(hub, 'T-1', { service: 'voirie' })
    const moment = async (kind: string, at: string, more: object = {}) => {
      hub.clock.now = new Date(at)
      const said = await says(hub, 'T-1', { kind, at, ...more })
      expect(said.statusCode, said.body).toBe(201)
    }
    const told = async (locale: string) => {
      const { promise, stones, contact } = plainly(await reads(hub, code, locale))
      const last = stones.findLast(({ status }) => status === 'done')
      return { window: promise?.window, title: last?.title, text: last?.text, contact }
    }
    const office = { name: 'Mairie de Bourg', phone: '+33 1 99 00 12 34' }

    await moment('promised', '2026-11-24T10:00:00Z', {
      promise: {
        from: '2026-11-26T08:00:00Z',
        to: '2026-11-26T10:00:00Z',
        zone: 'Europe/Paris',
        basis: 'agent',
      },
      place: '12 rue des Prés',
      cost: 'Gratuit',
      lasts: 90,
    })
    const fr = { window: 'jeudi 26 novembre, entre 9 h et 11 h' }
    const en = { window: 'Thursday 26 November, between 09:00 and 11:00' }
    expect(await told('fr')).toEqual({
      ...fr,
      title: 'Date annoncée',
      text: 'Où : 12 rue des Prés. Coût : Gratuit. Durée : 90 minutes.',
      contact: { ...office, phone: '01 99 00 12 34', phone_url: 'tel:+33199001234' },
    })
    expect(await told('en')).toEqual({
      ...en,
      title: 'Date announced',
      text: 'Where: 12 rue des Prés. Cost: Gratuit. How long: 90 minutes.',
      contact: { ...office, phone: '01 99 00 12 34', phone_url: 'tel:+33199001234' },
    })

    const planner = { name: 'Nadia, planning', phone: '+33 1 99 00 12 35' }
    const confirmed = { fr: 'Votre créneau est confirmé.', en: 'Your slot is confirmed.' }
    await moment('acknowledged', '2026-11-25T09:00:00Z', { text: confirmed, contact: planner })
    expect(await told('fr')).toEqual({
      ...fr,
      title: 'Reçue',
      text: confirmed.fr,
      contact: { ...planner, phone: '01 99 00 12 35', phone_url: 'tel:+33199001235' },
    })
    expect(await told('en')).toMatchObject({ title: 'Received', text: confirmed.en })

    const driver = { name: 'Karim, équipe nord', phone: '+33 6 99 00 12 36' }
    await moment('on_the_way', '2026-11-26T07:40:00Z', {
      who: 'Karim, équipe nord',
      arrival: '2026-11-26T08:20:00Z',
      contact: driver,
    })
    expect(await told('fr')).toEqual({
      ...fr,
      title: 'En route',
      text: 'Karim, équipe nord en route, vers 9 h 20.',
      contact: { ...driver, phone: '06 99 00 12 36', phone_url: 'tel:+33699001236' },
    })
    expect(await told('en')).toEqual({
      ...en,
      title: 'On the way',
      text: 'Karim, équipe nord on the way, around 09:20.',
      contact: { ...driver, phone: '06 99 00 12 36', phone_url: 'tel:+33699001236' },
    })

    await moment('arrived', '2026-11-26T08:21:00Z', {
      text: { fr: 'L’équipe est devant chez vous.', en: 'The team is at your door.' },
    })
    expect(await told('fr')).toEqual({
      ...fr,
      title: 'Sur place',
      text: 'L’équipe est devant chez vous.',
      contact: { ...driver, phone: '06 99 00 12 36', phone_url: 'tel:+33699001236' },
    })
    expect(await told('en')).toEqual({
      ...en,
      title: 'On site',
      text: 'The team is at your door.',
      contact: { ...driver, phone: '06 99 00 12 36', phone_url: 'tel:+33699001236' },
    })
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { opens } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { declares, putRequest, reads, receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const about = 'Lampadaire, 12 rue des Lilas'

describe.each(anyStore)('What a request is about, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const rows = () =>
    hub.database.query<{ row: string }>('select to_jsonb(request)::text as row from request')

  it('is shown to its usager in their words, and stored under seal', async () => {
    const code = await receives(hub, 'A-1', { about })
    expect((await reads(hub, code)).about).toBe(about)
    expect(textOf(await opens(hub, `/suivi/${code}?locale=fr`))).toContain(about)
    expect((await rows()).some(({ row }) => row.includes('Lilas'))).toBe(false)
  })

  it('changes when its system says it anew, and stays when it says nothing of it', async () => {
    const code = await receives(hub, 'A-2', { about })
    await putRequest(hub, 'A-2', { about: 'Deux lampadaires, rue des Lilas' })
    await putRequest(hub, 'A-2')
    expect((await reads(hub, code)).about).toBe('Deux lampadaires, rue des Lilas')
  })

  it('is unchanged in a file that repeats it', async () => {
    const one = {
      reference: 'A-3',
      service: 'etat-civil',
      channel: 'web',
      locale: 'fr',
      received_at: '2026-11-20T09:00:00Z',
      about,
    }
    const sends = async (request: object) => {
      const sent = await hub.withKey('POST', '/v1/requests:batch', { requests: [request] })
      return sent.json().results[0].status
    }
    expect(await sends(one)).toBe('created')
    expect(await sends(one)).toBe('unchanged')
    expect(await sends({ ...one, about: 'Un banc' })).toBe('updated')
  })

  it.each([
    ['121 characters', 'x'.repeat(121)],
    ['nothing', ''],
    ['a direction override', 'Lampadaire \u202Eeur'],
  ])('is refused with its path when it is %s', async (_, wrong) => {
    const refused = await hub.withKey('PUT', '/v1/requests/A-4', {
      service: 'etat-civil',
      channel: 'web',
      locale: 'fr',
      received_at: '2026-11-20T09:00:00Z',
      about: wrong,
    })
    expect(refused.statusCode).toBe(422)
    expect(refused.json().errors).toMatchObject([{ path: '/about' }])
  })

  it('stands before the date, under the one name its service gives that date', async () => {
    await declares(hub, {
      service: 'voirie',
      norm: {
        delay: 10,
        unit: 'calendar',
        result: { fr: 'Réparé', en: 'Repaired' },
        sentence: { fr: 'Dix jours au plus.', en: 'Ten days at most.' },
      },
    })
    const code = await receives(hub, 'A-5', { service: 'voirie', promise: 'norm', about })
    const titled = async (locale: string) => (await reads(hub, code, locale)).promise?.title
    expect(await titled('fr')).toBe('Réparé')
    expect(await titled('fr-simple')).toBe('Réparé')
    expect(await titled('en')).toBe('Repaired')
    // No date mixes two languages.
    expect(await titled('de')).toBe('Anliegen erledigt')
  })
})

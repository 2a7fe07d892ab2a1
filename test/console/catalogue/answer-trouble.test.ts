import { describe, expect, it } from 'vitest'
import { hubTrouble } from '../../../console/catalogue/organisations/hub-trouble.ts'
import { unknownOriginsOf } from '../../../console/catalogue/sites/unknown-origins.ts'

const day = '2026-11-24'
const visitOf = (why: string, origin: string) => ({
  site: 'ville',
  url: 'https://ville.example/',
  visited_at: '2026-11-24T10:00:00.000Z',
  lines: [{ check: 'allowed' as const, found: 'wrong' as const, why, words: { origin } }],
})
const site = { origins: ['https://ville.example'], refused: null, visit: null }

describe('what keeps the first answer from coming', () => {
  it('is a hub that this computer alone reaches, unless the site is on it too', () => {
    const local = { origins: ['http://localhost:8080', 'http://127.0.0.1:8080'] }
    for (const hub of ['http://localhost:4700', 'http://127.0.0.1:4700', 'http://[::1]:4700']) {
      expect(hubTrouble(hub, site)).toBe('local')
      expect(hubTrouble(hub, local)).toBeNull()
    }
  })

  it('is a hub without https for a site that has it', () => {
    expect(hubTrouble('http://hub.example', site)).toBe('notSecure')
    expect(hubTrouble('http://hub.example', { origins: ['http://ville.example'] })).toBeNull()
    expect(hubTrouble('https://hub.example', { origins: ['http://ville.example'] })).toBeNull()
    expect(hubTrouble('https://hub.example', site)).toBeNull()
  })

  it('is an address that is not registered, refused or found by a visit, and named once', () => {
    const origin = 'https://www.ville.example'
    const refused = { origin, day }
    expect(unknownOriginsOf(site)).toEqual([])
    expect(unknownOriginsOf({ ...site, visit: visitOf('redirected', origin) })).toEqual([
      { origin, how: 'visited' },
    ])
    expect(
      unknownOriginsOf({ ...site, refused, visit: visitOf('not_registered', origin) }),
    ).toEqual([{ origin, how: 'refused' }])
    const origins = [...site.origins, origin]
    expect(unknownOriginsOf({ origins, refused, visit: visitOf('redirected', origin) })).toEqual([])
    expect(unknownOriginsOf({ ...site, visit: visitOf('private_address', '') })).toEqual([])
  })
})

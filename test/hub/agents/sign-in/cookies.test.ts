import { describe, expect, it } from 'vitest'
import { createApp } from '../../../../hub/app.ts'
import { upsertOrganisation } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { readPrimary } from '../../../../hub/platform/replica/reading.ts'
import { startIssuer } from '../../../fakes/issuer.ts'
import { freePort } from '../../../world/free-port.ts'
import { someProvider } from '../../../world/hub.ts'
import { quietHub } from '../../../world/quiet-hub.ts'
import { signInAddress } from '../../../world/session.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const hub = 'https://hub.example'

/**
 * Signs somebody in at a hub that people reach by https.
 * @returns every cookie that it set, and how it answered when one of them came with another signature
 */
async function signIn(open: (typeof anyStore)[number]['open']) {
  const database = await open()
  await upsertOrganisation(database, town.organisation, town.name, town.zone)
  const issuer = await startIssuer(await freePort())
  issuer.said = {
    parvis: { organisation: town.organisation, sectors: ['etat-civil'], role: 'agent' },
  }
  const app = await createApp({
    ...quietHub,
    database,
    reading: readPrimary(database),
    clock: () => new Date(),
    secret: Buffer.alloc(32, 'x'),
    identityProvider: { ...someProvider, issuer: issuer.url },
    publicUrl: hub,
  })
  const set: string[] = []
  let forged = 0
  let place = signInAddress(hub, 'v'.repeat(43))
  // A proxy in front speaks TLS: the hub itself is asked without.
  while (!place.startsWith(`${hub}/console/`)) {
    const url = new URL(place, hub)
    if (url.origin !== hub) {
      place = (await fetch(url, { redirect: 'manual' })).headers.get('location') ?? ''
      continue
    }
    const cookie = set.map((one) => one.split(';')[0]).join('; ')
    const ask = (cookies: string) =>
      app.inject({ url: url.pathname + url.search, headers: { cookie: cookies } })
    const anew = cookie.replaceAll(
      /(\.sig=)(.)/g,
      (_, name, one) => name + (one === 'A' ? 'B' : 'A'),
    )
    if (url.pathname.startsWith('/oauth/sign-in/')) forged = (await ask(anew)).statusCode
    const { headers } = await ask(cookie)
    set.push(...[headers['set-cookie'] ?? []].flat())
    place = String(headers.location)
  }
  await app.close()
  await issuer.stop()
  await database.close()
  return { set, forged }
}

describe.each(anyStore)('The cookies of a sign-in by https, on $store', ({ open }) => {
  it('are sent over TLS alone, to their own host, read by no script and sent with no foreign form', async () => {
    const { set: all, forged } = await signIn(open)
    const set = all.filter((one) => !/=;/.test(one))
    expect(forged).toBe(400)
    const names = new Set(set.map((one) => one.split('=')[0]?.replace(/\.sig$/, '')))
    expect([...names].sort()).toEqual([
      '__Host-parvis',
      expect.stringMatching(/^__Host-parvis_sign_in_[\w-]{43}$/),
    ])
    // It goes at the end of its sign-in.
    const gone = /^__Host-parvis_sign_in_.*; expires=Thu, 01 Jan 1970/
    expect(all.filter((one) => gone.test(one))).toHaveLength(2)
    for (const one of set) {
      expect(one).toMatch(/; secure(;|$)/i)
      expect(one).toMatch(/; httponly(;|$)/i)
      expect(one).toMatch(/; samesite=lax(;|$)/i)
      expect(one).not.toMatch(/; domain=/i)
      // Signed with SHA-256, whatever a library would take by itself.
      if (/\.sig=/.test(one)) expect(one).toMatch(/\.sig=[\w-]{43};/)
      expect(one).toMatch(/; path=\/(;|$)/i)
    }
  })
})

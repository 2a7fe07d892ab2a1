import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { upsertSite } from '../../../../hub/catalogue/sites/declare-sql.ts'
import {
  beginSignIn,
  newBrowser,
  type OwnSignInHub,
  startOwnSignInHub,
} from '../../../world/own-sign-in-hub.ts'
import { anyStore } from '../../../world/stores.ts'

const email = 'sylvie.roche@ville.example'
const site = 'https://www.ville.example'

describe.each(anyStore)('The pages of accounts, on $store', ({ open }) => {
  let hub: OwnSignInHub
  beforeAll(async () => {
    hub = await startOwnSignInHub(await open())
  })
  afterAll(() => hub.close())

  const post = (address: string, headers: Record<string, string>) =>
    fetch(address, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams() })

  async function sendLink() {
    const by = newBrowser()
    const { url } = await beginSignIn(hub.url, by)
    await by.send(`${url}/link`, { email })
    return { link: await hub.nextLink(email), asked: { cookie: by.cookiesOf(hub.url) } }
  }

  it('stand in no frame and in no cache, and tell no site of their address', async () => {
    const setup = await fetch(`${hub.url}/setup?code=x`)
    await hub.setUp(newBrowser())
    const { link, asked } = await sendLink()
    const page = await fetch(link, { headers: asked })
    const opened = await post(link, asked)
    const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const next = new URL(opened.headers.get('location') ?? '', hub.url)
    const passkey = await fetch(next, { headers: { cookie } })
    for (const { status, headers } of [setup, page, passkey]) {
      expect(status).toBe(200)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('referrer-policy')).toBe('same-origin')
    }
  })

  it('take nothing that a page of a registered site sends', async () => {
    const { organisation } = (
      await hub.database.query<{ organisation: string }>('select organisation from organisation')
    )[0] ?? { organisation: '' }
    await upsertSite(hub.database, organisation, 'ville', { fr: 'Ville', en: 'Town' }, [site])
    const { link, asked } = await sendLink()
    const ways = ['link', 'code'].map((one) => `/oauth/sign-in/x/${one}`)
    const forms = ['/setup', '/compte/cle', '/compte/cle/options', ...ways]
    const calls = ['/oauth/sign-in/x/passkey', '/oauth/sign-in/x/passkey/options']
    for (const address of [link, ...[...forms, ...calls].map((path) => hub.url + path)])
      expect((await post(address, { origin: site })).status, address).toBe(403)
    expect((await post(link, { ...asked, origin: hub.url })).status).toBe(303)
  })
})

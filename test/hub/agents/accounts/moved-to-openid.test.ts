import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Issuer, startIssuer } from '../../../fakes/issuer.ts'
import { freePort } from '../../../world/free-port.ts'
import {
  beginSignIn,
  newBrowser,
  type OwnSignInHub,
  startOwnSignInHub,
  whoIs,
} from '../../../world/own-sign-in-hub.ts'
import { anyStore } from '../../../world/stores.ts'

const organisation = 'ville-de-saint-etienne'
const email = 'sylvie.roche@ville.example'
const parvis = { organisation, sectors: ['etat-civil'], role: 'quality' }

describe.each(anyStore)('An account of an organisation that takes OpenID, on $store', (store) => {
  let issuer: Issuer
  let hub: OwnSignInHub
  let agent: string
  beforeAll(async () => {
    issuer = await startIssuer(await freePort())
  })
  afterAll(() => issuer.stop())
  beforeEach(async () => {
    const identityProvider = {
      issuer: issuer.url,
      clientId: 'parvis',
      clientSecret: 'known to both',
      scope: 'openid email parvis',
    }
    hub = await startOwnSignInHub(await store.open(), { identityProvider })
    const browser = newBrowser()
    await hub.setUp(browser)
    await hub.makePasskey(browser)
    const { url, verifier } = await beginSignIn(hub.url, browser)
    agent = (await whoIs(hub.url, url, verifier)).agent
    return () => hub.close()
  })

  /** Signs in by the identity provider, from the page that offers both ways. */
  async function comesByOpenid(said: object) {
    issuer.said = { ...said }
    const browser = newBrowser()
    const page = await beginSignIn(hub.url, browser)
    const back = await browser.follow(`${page.url}/openid`, `${hub.url}/console/`)
    return whoIs(hub.url, back.url, page.verifier)
  }

  it('keeps its id and its work, and has the rights that the provider says', async () => {
    const moved = await comesByOpenid({ sub: 's-1', email, email_verified: true, parvis })
    expect(moved).toMatchObject({ agent, rights: { role: 'quality', sectors: ['etat-civil'] } })
    const rows = await hub.database.query('select 1 from account union all select 1 from passkey')
    expect(rows).toEqual([])
  })

  it('is moved for nobody whose address the provider did not verify', async () => {
    for (const said of [{}, { email_verified: false }, { email_verified: 'true' }])
      expect(
        (await comesByOpenid({ sub: 's-2', email: email.toUpperCase(), parvis, ...said })).agent,
      ).not.toBe(agent)
    expect(await hub.database.query('select email from account')).toEqual([{ email }])
  })

  it('stays where its person came by the provider before', async () => {
    const before = await comesByOpenid({ sub: 's-3', parvis })
    const after = await comesByOpenid({ sub: 's-3', email, email_verified: true, parvis })
    expect(after.agent).toBe(before.agent)
    expect(await hub.database.query('select email from account')).toEqual([{ email }])
  })
})

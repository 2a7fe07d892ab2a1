import { describe, expect, it } from 'vitest'
import type { People } from '#shared/contract/agents/people.ts'
import { upsertAgent } from '../../../../hub/catalogue/organisations/agents-sql.ts'
import { type AdministeredHub, shareAdministeredHub } from '../../../world/administered-hub.ts'
import { newId } from '../../../world/feedback.ts'
import {
  beginSignIn,
  enter,
  newBrowser,
  type OwnSignInHub,
  type SignedIn,
} from '../../../world/own-sign-in-hub.ts'
import { askTokens } from '../../../world/session.ts'
import { anyStore } from '../../../world/stores.ts'

const organisation = 'ville-de-saint-etienne'
const claire = {
  ...{ email: 'claire@ville.example', name: 'Claire', locale: 'fr', role: 'quality' },
  ...{ service: null, sectors: null, services: null },
}

describe.each(anyStore)('Somebody whose account is removed, on $store', ({ open }) => {
  let hub: OwnSignInHub
  let sylvie: SignedIn
  let ask: AdministeredHub['ask']
  shareAdministeredHub(open, (at) => {
    ;({ hub, sylvie, ask } = at)
  })

  const remove = (person: string) => ask(sylvie.token, 'DELETE', `/people/${person}`)
  const idOfClaire = async () => {
    const { people }: People = await (await ask(sylvie.token, 'GET', '/people')).json()
    return people.find(({ name }) => name === claire.name)?.person ?? ''
  }
  /** Invites somebody. @returns the browser in which they opened their link */
  async function invites() {
    expect((await ask(sylvie.token, 'POST', '/people', claire)).status).toBe(201)
    const by = newBrowser()
    await by.send(await hub.nextLink(claire.email), {})
    return by
  }

  it('has tokens that open and renew nothing any more', async () => {
    const { agent, token, refresh } = await enter(hub, await invites())
    const renewing = { grant_type: 'refresh_token', refresh_token: refresh }
    const renewed = await (await askTokens(hub.url, renewing)).json()
    expect((await remove(agent)).status).toBe(200)
    for (const one of [token, renewed.access_token])
      expect((await ask(one, 'GET', '/agent')).status).toBe(401)
    const again = { ...renewing, refresh_token: renewed.refresh_token }
    expect((await askTokens(hub.url, again)).status).toBe(400)
  })

  it('goes on with no sign-in that a passkey completed before', async () => {
    const { device } = await hub.makePasskey(await invites())
    const by = newBrowser()
    const { url } = await beginSignIn(hub.url, by)
    const { said } = await by.ask(`${url}/passkey/options`, {})
    const { said: led } = await by.ask(`${url}/passkey`, device.use(said as never))
    expect((await remove(await idOfClaire())).status).toBe(200)
    const back = await by.follow(String(led['href']), `${hub.url}/console/`)
    expect(Object.fromEntries(new URL(back.url).searchParams)).toMatchObject({
      error: 'access_denied',
      error_description: 'no_rights',
    })
  })

  it('is not the last administrator, who cannot rely on a provider that is gone', async () => {
    const rights = { organisation, role: 'admin' as const, sectors: [] }
    const former = { issuer: 'https://former.example', subject: 's', name: 'Former', rights }
    await upsertAgent(hub.database, newId(), former, hub.clock.now)
    expect(await (await remove(sylvie.agent)).json()).toMatchObject({ code: 'last_administrator' })
  })
})

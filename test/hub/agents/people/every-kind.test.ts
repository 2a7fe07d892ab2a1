import { describe, expect, it } from 'vitest'
import type { OpenSessions } from '#shared/contract/agents/people.ts'
import { applications, builtExtensionIds } from '#shared/contract/agents/sign-in.ts'
import { type AdministeredHub, shareAdministeredHub } from '../../../world/administered-hub.ts'
import {
  beginSignIn,
  enter,
  newBrowser,
  type OwnSignInHub,
  type SignedIn,
  whoIs,
} from '../../../world/own-sign-in-hub.ts'
import { askTokens, type Session, signInAddress } from '../../../world/session.ts'
import { anyStore } from '../../../world/stores.ts'

const email = 'claire@ville.example'
const claire = {
  ...{ email, name: 'Claire', locale: 'fr', role: 'quality' },
  ...{ service: null, sectors: null, services: null },
}
const extensionHome = `https://${builtExtensionIds.chromium}.chromiumapp.org/`

describe.each(anyStore)('Sessions of every kind, on $store', ({ open }) => {
  let hub: OwnSignInHub
  let sylvie: SignedIn
  let ask: AdministeredHub['ask']
  shareAdministeredHub(open, (at) => {
    ;({ hub, sylvie, ask } = at)
  })

  /** Signs in by the code of an e-mail. @returns where it came back to */
  async function comesByMail(start: string, home: string) {
    const by = newBrowser()
    const { url } = await by.follow(start)
    await by.send(`${url}/link`, { email })
    await hub.nextLink(email)
    return (await by.send(`${url}/code`, { code: hub.lastCode(email) }, home)).url
  }

  it('end together, by passkey, by e-mail and of the extension, and cannot be renewed', async () => {
    expect((await ask(sylvie.token, 'POST', '/people', claire)).status).toBe(201)
    const invited = newBrowser()
    await invited.send(await hub.nextLink(email), {})
    const byPasskey = await enter(hub, invited)

    const verifier = 'v'.repeat(43)
    const start = signInAddress(hub.url, verifier)
    const byMail = await whoIs(hub.url, await comesByMail(start, `${hub.url}/console/`), verifier)

    const address = new URL(start)
    address.searchParams.set('client_id', applications.extension)
    address.searchParams.set('redirect_uri', extensionHome)
    const back = new URL(await comesByMail(address.href, extensionHome))
    const extension: Session = await (
      await askTokens(hub.url, {
        client_id: applications.extension,
        grant_type: 'authorization_code',
        code: back.searchParams.get('code') ?? '',
        redirect_uri: extensionHome,
        code_verifier: verifier,
      })
    ).json()

    const sessions = `/people/${byPasskey.agent}/sessions`
    const told: OpenSessions = await (await ask(sylvie.token, 'GET', sessions)).json()
    expect(told.sessions.map(({ application }) => application).sort()).toEqual([
      'console',
      'console',
      'extension',
    ])
    const all = [byPasskey.token, byMail.token, extension.access_token]
    for (const token of all) expect((await ask(token, 'GET', '/agent')).status).toBe(200)

    const left: OpenSessions = await (await ask(sylvie.token, 'DELETE', sessions)).json()
    expect(left.sessions).toEqual([])
    for (const token of all) expect((await ask(token, 'GET', '/agent')).status).toBe(401)
    const renewed = [
      { client_id: applications.console, refresh_token: byPasskey.refresh },
      { client_id: applications.console, refresh_token: byMail.refresh },
      { client_id: applications.extension, refresh_token: extension.refresh_token },
    ]
    for (const fields of renewed)
      expect((await askTokens(hub.url, { grant_type: 'refresh_token', ...fields })).status).toBe(
        400,
      )
    expect((await ask(sylvie.token, 'GET', '/agent')).status).toBe(200)
    expect((await beginSignIn(hub.url, invited)).body).toContain('Se connecter')
  })
})

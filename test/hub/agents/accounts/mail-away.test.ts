import { afterAll, beforeAll, describe, expect, it, type MockInstance, vi } from 'vitest'
import { eventually } from '../../../world/eventually.ts'
import { freePort } from '../../../world/free-port.ts'
import {
  beginSignIn,
  enter,
  newBrowser,
  type OwnSignInHub,
  startOwnSignInHub,
} from '../../../world/own-sign-in-hub.ts'
import { tiedHeaders } from '../../../world/session.ts'
import { anyStore } from '../../../world/stores.ts'

describe.each(anyStore)('A hub whose mail server does not answer, on $store', ({ open }) => {
  let hub: OwnSignInHub
  let logged: MockInstance<typeof process.stdout.write>
  beforeAll(async () => {
    logged = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const mail = `smtp://127.0.0.1:${await freePort()}` as const
    hub = await startOwnSignInHub(await open(), { mail, log: 'info' })
  })
  afterAll(async () => {
    await hub.close()
    logged.mockRestore()
  })

  const links = () =>
    logged.mock.calls.flatMap(([line]) => String(line).match(/http[^"]+\/acces\/[^"]+/g) ?? [])

  it('is opened by its setup code, and gives its administrator the link of whom they invite', async () => {
    const browser = newBrowser()
    await hub.setUp(browser)
    const { token } = await enter(hub, browser)
    const tied = await tiedHeaders(token, 'POST', `${hub.url}/v1/people`, hub.clock.now)
    const headers = { ...tied, 'content-type': 'application/json' }
    const rights = { role: 'agent', service: null, sectors: null, services: null }
    const invited = { email: 'claire@ville.example', name: 'Claire', locale: 'fr', ...rights }
    const init = { method: 'POST', headers, body: JSON.stringify(invited) }
    const { link } = await (await fetch(`${hub.url}/v1/people`, init)).json()
    expect((await newBrowser().follow(link)).body).toContain('Bienvenue, Claire')
    expect(links()).toEqual([])
  })

  it('writes the link of who lost a passkey into its log, once', async () => {
    const lost = newBrowser()
    const { url } = await beginSignIn(hub.url, lost)
    await lost.send(`${url}/link`, { email: 'sylvie.roche@ville.example' })
    await eventually(async () => expect(links()).toHaveLength(1))
    expect((await lost.send(links()[0] ?? '', {})).body).toContain('Créez votre clé d’accès')
  })
})

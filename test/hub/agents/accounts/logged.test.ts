import { afterAll, beforeAll, describe, expect, it, type MockInstance, vi } from 'vitest'
import { openAuthenticator } from '../../../world/authenticator.ts'
import {
  beginSignIn,
  enter,
  newBrowser,
  type OwnSignInHub,
  startOwnSignInHub,
} from '../../../world/own-sign-in-hub.ts'
import { tiedHeaders } from '../../../world/session.ts'
import { anyStore } from '../../../world/stores.ts'

const email = 'sylvie.roche@ville.example'

describe.each(anyStore)('The log of a hub of its own accounts, on $store', ({ open }) => {
  let hub: OwnSignInHub
  let logged: MockInstance<typeof process.stdout.write>
  beforeAll(async () => {
    logged = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    hub = await startOwnSignInHub(await open(), { log: 'info' })
    logged.mockClear()
  })
  afterAll(async () => {
    await hub.close()
    logged.mockRestore()
  })

  const written = () => logged.mock.calls.map(([one]) => String(one)).join('')
  /** What was logged since the last time. */
  function lines(): { msg: string; level: number }[] {
    const all = written().split('\n').filter(Boolean)
    logged.mockClear()
    return all.map((line) => JSON.parse(line))
  }

  it('tells each way in that was refused, without what was tried', async () => {
    const code = await hub.code()
    await hub.setUp(newBrowser(), { code: '0000-0000-0000-0000' })
    const browser = newBrowser()
    await hub.setUp(browser, { code })
    const token = 'x'.repeat(32)
    await newBrowser().send(`${hub.url}/acces/${token}`, {})
    const by = newBrowser()
    const { url } = await beginSignIn(hub.url, by)
    const { said } = await by.ask(`${url}/passkey/options`, {})
    const stranger = openAuthenticator(hub.url).use(said as never)
    await by.ask(`${url}/passkey`, stranger)
    for (const secret of [code, token, stranger.id, email]) expect(written()).not.toContain(secret)
    expect(lines().filter(({ level }) => level === 40)).toEqual([
      expect.objectContaining({ msg: 'a setup code was refused' }),
      expect.objectContaining({ msg: 'a link of an account was refused' }),
      expect.objectContaining({ msg: 'a sign-in could not go on', why: 'passkey_refused' }),
    ])
    await enter(hub, browser)
    expect(lines().map(({ msg }) => msg)).toEqual(['a passkey was made', 'an agent signed in'])
  })

  it('tells who changed what people may do', async () => {
    const by = newBrowser()
    const { url } = await beginSignIn(hub.url, by)
    await by.send(`${url}/link`, { email })
    await by.send(await hub.nextLink(email), {})
    const { agent, token } = await enter(hub, by)
    lines()
    const ask = async (method: string, path: string, body?: object) => {
      const headers = {
        ...(await tiedHeaders(token, method, `${hub.url}/v1/people${path}`, hub.clock.now)),
        ...(body && { 'content-type': 'application/json' }),
      }
      const init = { method, headers, ...(body && { body: JSON.stringify(body) }) }
      return (await fetch(`${hub.url}/v1/people${path}`, init)).json()
    }
    const rights = { role: 'agent', service: null, sectors: null, services: null }
    const claire = { email: 'claire@ville.example', name: 'Claire', locale: 'fr', ...rights }
    const { person } = await ask('POST', '', claire)
    await ask('POST', `/${person}/link`)
    await ask('PUT', `/${person}`, rights)
    await ask('DELETE', `/${person}`)
    const acting = { level: 30, agent, person }
    expect(written()).not.toContain('claire')
    expect(lines()).toEqual([
      expect.objectContaining({ ...acting, msg: 'a person was invited' }),
      expect.objectContaining({ ...acting, msg: 'a person was given a link' }),
      expect.objectContaining({ ...acting, msg: 'the rights of a person were changed' }),
      expect.objectContaining({ ...acting, msg: 'a person was removed' }),
    ])
  })
})

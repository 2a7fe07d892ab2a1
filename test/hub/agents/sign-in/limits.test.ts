import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginSignIn,
  newBrowser,
  type OwnSignInHub,
  startOwnSignInHub,
} from '../../../world/own-sign-in-hub.ts'
import { signInAddress } from '../../../world/session.ts'
import { anyStore } from '../../../world/stores.ts'

const minute = 60_000

/** Passkeys that one sign-in, or one account, asks for in ten minutes. */
const mostOfOne = 30

/** Sign-ins that one address begins in ten minutes. */
const mostBegun = 600

describe.each(anyStore)('Who signs in without end, on $store', ({ open }) => {
  let hub: OwnSignInHub
  const owner = newBrowser()
  beforeAll(async () => {
    hub = await startOwnSignInHub(await open())
    expect((await hub.setUp(owner)).status).toBe(200)
  })
  afterAll(() => hub.close())

  const later = (minutes: number) => {
    hub.clock.now = new Date(hub.clock.now.getTime() + minutes * minute)
  }
  const asks = async (by: ReturnType<typeof newBrowser>, path: string) => {
    const statuses: number[] = []
    for (let nth = 0; nth <= mostOfOne; nth += 1)
      statuses.push((await by.ask(`${path}/options`, {})).status)
    return statuses
  }
  const allButLast = [...Array(mostOfOne).fill(200), 429]

  it('is asked for thirty passkeys in one sign-in, and told when to try again', async () => {
    const by = newBrowser()
    const { url } = await beginSignIn(hub.url, by)
    expect(await asks(by, `${url}/passkey`)).toEqual(allButLast)
    const { said } = await by.ask(`${url}/passkey/options`, {})
    expect(said).toMatchObject({ code: 'too_many_requests' })
    const other = newBrowser()
    const begun = await beginSignIn(hub.url, other)
    expect((await other.ask(`${begun.url}/passkey/options`, {})).status).toBe(200)
    later(10)
    expect((await by.ask(`${url}/passkey/options`, {})).status).toBe(200)
  })

  it('is asked for thirty passkeys to make for one account', async () => {
    later(1)
    expect(await asks(owner, `${hub.url}/compte/cle`)).toEqual(allButLast)
  })

  it('goes on with each of eight sign-ins of one browser, and with the ninth alone', async () => {
    later(10)
    const by = newBrowser()
    const begun: Awaited<ReturnType<typeof beginSignIn>>[] = []
    for (let nth = 0; nth < 8; nth += 1) begun.push(await beginSignIn(hub.url, by))
    const goesOn = async (ways: typeof begun) => {
      const said = []
      for (const { url } of ways)
        said.push((await by.ask(`${url}/passkey/options`, {})).status === 200)
      return said
    }
    expect(await goesOn(begun)).toEqual(Array(8).fill(true))
    expect(by.cookiesOf(hub.url).length).toBeLessThan(2000)
    const ninth = await beginSignIn(hub.url, by)
    expect(await goesOn([...begun.slice(0, 1), ninth])).toEqual([false, true])
    expect(by.cookiesOf(hub.url).length).toBeLessThan(400)
  })

  it('begins six hundred sign-ins from one address, then reads a sentence', async () => {
    later(10)
    const begin = () => fetch(signInAddress(hub.url, 'v'.repeat(43)), { redirect: 'manual' })
    expect((await begin()).status).toBe(303)
    // One that names no application counts too, and is quick to refuse.
    const astray = () => fetch(`${hub.url}/oauth/authorize`, { redirect: 'manual' })
    const statuses = new Set<number>()
    for (let done = 0; done < mostBegun - 1; done += 1) statuses.add((await astray()).status)
    expect(statuses).toEqual(new Set([400]))
    const refused = await begin()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.text()).toContain('Trop de connexions ont été commencées d’ici')
    later(1)
    expect((await begin()).status).toBe(303)
  })
})

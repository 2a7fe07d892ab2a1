import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginSignIn,
  newBrowser,
  type OwnSignInHub,
  startOwnSignInHub,
} from '../../../world/own-sign-in-hub.ts'
import { signInAddress } from '../../../world/session.ts'
import { anyStore } from '../../../world/stores.ts'
import type { Walker } from '../../../world/walk.ts'

const email = 'sylvie.roche@ville.example'
const minute = 60_000

describe.each(anyStore)('A link that opens an account, on $store', ({ open }) => {
  let hub: OwnSignInHub
  beforeAll(async () => {
    hub = await startOwnSignInHub(await open())
    await hub.setUp(newBrowser())
  })
  afterAll(() => hub.close())

  const later = (minutes: number) => {
    hub.clock.now = new Date(hub.clock.now.getTime() + minutes * minute)
  }
  /** Asks for a link, in a browser that begins a sign-in. */
  async function asks(typed: string, by = newBrowser()) {
    const { url } = await beginSignIn(hub.url, by)
    return by.send(`${url}/link`, { email: typed })
  }
  async function sendLink(by = newBrowser()) {
    later(10)
    expect((await asks(email, by)).status).toBe(200)
    return { link: await hub.nextLink(email), by }
  }
  const opens = async ({ link, by }: { link: string; by: Walker }) =>
    (await by.send(link, {})).status === 200

  it('waits for a press, whoever reads the mail before its person', async () => {
    const sent = await sendLink()
    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await fetch(sent.link, { method, redirect: 'manual' })).status).toBe(403)
    expect((await sent.by.follow(sent.link)).body).toContain('Bienvenue, Sylvie Roche')
    expect(await opens(sent)).toBe(true)
  })

  it('opens in the browser that asked, and says elsewhere what to do', async () => {
    const sent = await sendLink()
    const other = newBrowser()
    await asks('nobody@ville.example', other)
    for (const by of [newBrowser(), other]) {
      expect((await by.follow(sent.link)).body).toContain('là où vous l’avez demandé')
      const pressed = await by.send(sent.link, {})
      expect(pressed.status).toBe(403)
      expect(pressed.body).toContain('tapez là-bas le code')
      expect((await by.follow(`${hub.url}/compte/cle`)).status).toBe(404)
    }
    expect(await opens(sent)).toBe(true)
  })

  it('opens in a browser that asked twice', async () => {
    const by = newBrowser()
    const first = await sendLink(by)
    later(-10)
    await sendLink(by)
    expect(await opens(first)).toBe(true)
  })

  it('opens once, of three presses at once', async () => {
    const sent = await sendLink()
    const opened = await Promise.all([opens(sent), opens(sent), opens(sent)])
    expect(opened.filter(Boolean)).toEqual([true])
    expect((await sent.by.follow(sent.link)).body).toContain('Ce lien ne sert plus')
  })

  it('voids the others of its account', async () => {
    const [first, second] = [await sendLink(), await sendLink()]
    expect(await opens(second)).toBe(true)
    expect(await opens(first)).toBe(false)
  })

  it('is old after ten minutes', async () => {
    const sent = await sendLink()
    later(10)
    expect(await opens(sent)).toBe(false)
  })

  it('leads to the address of the settings, whatever host was asked', async () => {
    later(10)
    const begun = await fetch(signInAddress(hub.url, 'v'.repeat(43)), { redirect: 'manual' })
    const cookie = begun.headers.getSetCookie().map((one) => one.split(';')[0])
    const address = new URL(`${begun.headers.get('location')}/link`, hub.url)
    const headers = {
      cookie: cookie.join('; '),
      'x-forwarded-host': 'evil.example',
      forwarded: 'host=evil.example;proto=https',
    }
    const body = new URLSearchParams({ email })
    expect((await fetch(address, { method: 'POST', headers, body })).status).toBe(200)
    expect(await hub.nextLink(email)).toMatch(new RegExp(`^${hub.url}/acces/`))
    expect(await statusAt(address, { ...headers, host: 'evil.example' })).toBe(421)
  })

  it('is sent three times to a mailbox in ten minutes, then in silence', async () => {
    later(10)
    const before = hub.letters.length
    const pages = [await asks(email), await asks(email), await asks(email), await asks(email)]
    const bodies = pages.map(({ body }) => body.replaceAll(/sign-in\/[\w-]+/g, ''))
    expect(new Set(bodies).size).toBe(1)
    for (const _ of [1, 2, 3]) await hub.nextLink(email)
    await sendLink()
    expect(hub.letters).toHaveLength(before + 4)
  })

  it.each([email, 'no address'])(
    'was asked for on a page that has its languages, by %s',
    async (typed) => {
      later(10)
      const [, other = ''] = /href="([^"]+)" lang="en"/.exec((await asks(typed)).body) ?? []
      expect(other).toMatch(/^\/oauth\/sign-in\/[\w-]+\?locale=en$/)
      later(10)
    },
  )

  it('is asked for twenty times in ten minutes from one address', async () => {
    later(10)
    const pages = await Promise.all(
      Array.from({ length: 21 }, (_, nth) => asks(`nobody.${nth}@ville.example`)),
    )
    const refused = pages.filter(({ status }) => status !== 200)
    expect(refused).toEqual([expect.objectContaining({ status: 429 })])
    expect(refused[0]?.body).toContain('Réessayez dans dix minutes')
    later(10)
  })

  it.each([
    ['with a line of its own', `${email}\r\nBcc: eve@evil.example`],
    ['with a name', `Sylvie <${email}>`],
    ['of two', `${email},eve@evil.example`],
    ['that lower case changes', email.replace('roche', 'roc\u212Ae')],
    ['in other letters', 'sylvie@вилль.example'],
    ['that is too long', `${email}${'m'.repeat(300)}`],
  ])('is sent to no address %s', async (_, typed) => {
    const page = await asks(typed)
    expect(page.status).toBe(422)
    expect(page.body).toContain('Écrivez une adresse e-mail')
  })
})

/** Sends a form as a host of another name. @returns the status */
function statusAt(address: URL, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { method: 'POST', headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  laterPart,
  type SiteConfiguration,
  siteConfiguration,
} from '#shared/contract/catalogue/site.ts'
import { trackerWords } from '#shared/contract/requests/tracker-words.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { openNewEmbedded } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub(await openNewEmbedded())
})
afterAll(() => hub.close())

const read = (path: string, headers: Record<string, string> = {}) =>
  hub.send({ method: 'GET', url: `/v1/sites/${town.site}${path}`, headers })

it('A page written in a dialect is answered in the language of it, and one nobody speaks in French', async () => {
  const localeFor = async (tag: string) => (await read(`/tracker?locale=${tag}`)).json().locale
  expect(await localeFor('en-GB')).toBe('en')
  expect(await localeFor('fr-CA')).toBe('fr')
  expect(await localeFor('x-klingon')).toBe('fr')
  expect((await read(`/tracker?locale=${'x'.repeat(36)}`)).statusCode).toBe(422)
})

it('What the widget asks for is compressed for who reads Brotli, and plain for who does not', async () => {
  for (const [path, schema] of [
    ['?locale=en', siteConfiguration],
    ['/tracker?locale=en', trackerWords],
  ] as const) {
    const plain = await read(path, { 'accept-encoding': 'identity' })
    expect(plain.headers['content-encoding']).toBeUndefined()
    const refusing = await read(path, { 'accept-encoding': 'br;q=0' })
    expect(refusing.headers['content-encoding']).not.toBe('br')
    for (let again = 0; again < 2; again++) {
      const small = await read(path, { 'accept-encoding': 'gzip, br;q=1.0' })
      expect(small.headers).toMatchObject({ 'content-encoding': 'br' })
      expect(small.headers.vary).toContain('accept-encoding')
      const content = JSON.parse(String(brotliDecompressSync(small.rawPayload)))
      expect(schema.parse(content)).toEqual(plain.json())
      expect(small.rawPayload.length).toBeLessThan(plain.rawPayload.length / 1.8)
    }
  }
})

it('The first part of a configuration leaves out what no first step shows, and says where it is', async () => {
  const whole = (await read('?locale=en')).json<SiteConfiguration>()
  const { more, ...first } = (await read('?part=first&locale=en')).json<SiteConfiguration>()
  expect(first.questions).toHaveProperty(whole.opening)
  for (const { draw } of whole.forms)
    for (const { before } of draw) if (before) expect(first.questions).toHaveProperty(before)
  expect(Object.keys(first.questions).length).toBeLessThan(Object.keys(whole.questions).length)
  const answer = await hub.send({ method: 'GET', url: `/${more}` })
  const later = laterPart.parse(answer.json())
  expect(answer.headers['cache-control']).toBe('public, max-age=86400')
  const questions = { ...first.questions, ...later.questions }
  const scales = { ...first.scales, ...later.scales }
  // The services are no question: who installs the widget reads them.
  const { services, ...asked } = whole
  expect(services).not.toEqual([])
  expect({ ...first, ...later, questions, scales }).toEqual(asked)
  const unknown = await read('/later?version=99&locale=en')
  expect(unknown.json().code).toBe('not_configured')
})

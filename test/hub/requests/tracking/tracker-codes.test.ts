import { randomBytes } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { codeBytes, writeCode } from '#shared/identifier/code.ts'
import { opens, posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const guess = () => writeCode(randomBytes(codeBytes))

describe.each(anyStore)('A visitor who tries codes, on $store', ({ open }) => {
  let hub: TestHub
  afterEach(() => hub.close())

  const api = (code: string, remoteAddress = '127.0.0.1') =>
    hub.send({
      method: 'GET',
      url: '/v1/tracking?locale=fr',
      remoteAddress,
      headers: { 'parvis-tracking': code },
    })

  it('is told the same of one that is unknown, was replaced or can be none', async () => {
    hub = await startHub(await open())
    const replaced = await receives(hub, 'R-1')
    await hub.withKey('POST', '/v1/requests/R-1/code')
    const codes = [guess(), replaced, 'UUUU-UUUU-UUUU-UUUU', 'ÀÀÀÀÀÀÀÀÀÀÀÀÀÀÀÀ', 'A'.repeat(60)]
    for (const [method, path, fields] of [
      ['GET', '', {}],
      ['GET', '/rendez-vous.ics', {}],
      ['GET', '/qr.svg', {}],
      ['GET', '/code', {}],
      ['POST', '/rappel', { phone: '0612345678', wish: '' }],
      ['POST', '/preferences', { language: 'fr', channel: 'sms' }],
      ['POST', '/code', { offer: 'x' }],
    ] as const) {
      const answers = []
      for (const code of codes) {
        const url = `/suivi/${encodeURIComponent(code)}${path}?locale=fr`
        const answer = method === 'GET' ? await opens(hub, url) : await posts(hub, url, fields)
        const { 'content-length': _, date: __, ...headers } = answer.headers
        const text = textOf(answer).replaceAll(code, 'CODE')
        answers.push(JSON.stringify([answer.statusCode, headers, text]))
        expect(text).toContain('Aucune demande n’a ce code.')
      }
      expect(new Set(answers).size, path).toBe(1)
      expect(JSON.parse(answers[0] ?? '[]')[0]).toBe(404)
    }
    const told = await Promise.all(
      codes.filter((code) => /^[\w-]+$/.test(code)).map(async (code) => (await api(code)).body),
    )
    expect(new Set(told).size).toBe(1)
  })

  it('is told what lacks of one that is too short, which is no try', async () => {
    hub = await startHub(await open())
    for (let nth = 0; nth < 70; nth += 1) expect((await api('7K3M')).statusCode).toBe(422)
    const form = await opens(hub, '/suivi?code=7K3M&locale=fr')
    expect(form.statusCode).toBe(422)
    expect(textOf(form)).toContain('Ce code n’est pas complet')
    const moved = await opens(hub, '/suivi?code=7k3m9qrta0bcdefg&locale=fr')
    expect(moved.headers.location).toBe('/suivi/S-7K3M-9QRT-A0BC-DEFG?locale=fr')
  })

  it('has sixty tries in ten minutes over all ways, and is told in words when to come back', async () => {
    hub = await startHub(await open(), null, { partsPerAddress: 60 })
    const code = await receives(hub, 'R-2')
    const ways = [
      () => api(guess()),
      () => opens(hub, `/suivi/${guess()}`),
      () => posts(hub, `/suivi/${guess()}/rappel`, { phone: '0612345678' }),
      () => opens(hub, `/suivi/${guess()}/qr.svg`),
    ]
    for (let nth = 0; nth < 60; nth += 1) {
      expect((await (ways[nth % 4] ?? ways[0])?.())?.statusCode).toBe(404)
      // Whoever has their code may look as often as they like meanwhile.
      if (nth < 59) expect((await opens(hub, `/suivi/${code}`)).statusCode).toBe(200)
    }
    const refused = await opens(hub, `/suivi/${code}?locale=fr`)
    expect(refused.statusCode).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(textOf(refused)).toMatch(/Trop de codes essayés.*Réessayez dans 1 minute\./)
    expect(refused.headers['content-type']).toContain('text/html')
    expect((await api(guess())).json()).toMatchObject({ code: 'too_many_requests' })
    const list = await posts(hub, '/carnet?locale=fr', { codes: guess() })
    expect(list.statusCode).toBe(429)
    // Another address is another person.
    expect((await opens(hub, `/suivi/${code}`, '203.0.113.9')).statusCode).toBe(200)
    expect((await opens(hub, '/suivi')).statusCode).toBe(200)
    hub.clock.now = new Date(hub.clock.now.getTime() + 11 * 60_000)
    expect((await opens(hub, `/suivi/${code}`)).statusCode).toBe(200)
  })

  it('wins no try back with a request that is refused before it counts', async () => {
    hub = await startHub(await open(), null, { partsPerAddress: 60 })
    const foreign = { origin: 'https://evil.example' }
    const statuses: number[] = []
    for (let nth = 0; nth < 62; nth += 1) {
      const refused = await hub.send({ method: 'GET', url: '/suivi/x', headers: foreign })
      expect(refused.statusCode).toBe(403)
      statuses.push((await opens(hub, `/suivi/${guess()}`)).statusCode)
    }
    expect(statuses.filter((status) => status === 404)).toHaveLength(60)
    expect(statuses.at(-1)).toBe(429)
  })
})

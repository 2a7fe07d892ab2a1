import { tracingChannel } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { connect } from 'node:net'
import * as fc from 'fast-check'
import type { FastifyRequest } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Observer, unobserved } from '../../../../hub/platform/telemetry/observer.ts'
import { type AskedPart, anyPart, next, piecesOf, plain } from '../../../world/asked-part.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { type RawAnswer, sendRaw } from '../../../world/raw-answers.ts'
import { anyStore } from '../../../world/stores.ts'
import { times } from '../../../world/times.ts'

/** Parts of one address in ten minutes. */
const limit = 12

/** Traces nothing, and so leaves every request to Fastify. */
const traced: Observer = {
  ...unobserved,
  requests: { begin: (_, go) => go(), goOn: (_, __, go) => go(), end() {} },
}

/** Fastify says of each request which of its routes answers it. */
const handled = tracingChannel('fastify.request.handler').start

describe.each(anyStore)('A part that comes whole, on $store', ({ open }) => {
  const hubs: TestHub[] = []
  const urls: string[] = []
  const measured: unknown[] = []
  const start = async (border: Parameters<typeof startHub>[2]) => {
    const hub = await startHub(await open(), null, { trustedProxies: 1, ...border })
    hubs.push(hub)
    return { hub, url: await hub.listen() }
  }
  const both = async (one: AskedPart): Promise<[RawAnswer[], RawAnswer[]]> => {
    const send = (url: string) => sendRaw(url, piecesOf(one), one.framing === 'cut')
    const [whole = [], slow = []] = await Promise.all(urls.map(send))
    return [whole, slow]
  }
  beforeAll(async () => {
    const measure: Observer['measure'] = (name, labels) => measured.push([name, labels])
    for (const observer of [{ ...unobserved, measure }, traced])
      urls.push((await start({ observer, partsPerAddress: limit })).url)
  })
  afterAll(() => Promise.all(hubs.map((hub) => hub.close())))

  /** Counts those that Fastify's route answered, of this hub. */
  async function countHandled(url: string, work: () => Promise<unknown>): Promise<number> {
    let count = 0
    const { port } = new URL(url)
    const note = (said: unknown) => {
      const { raw, routeOptions } = (said as { request: FastifyRequest }).request
      if (String(raw.socket.localPort) === port && routeOptions.url === '/v1/feedback') count += 1
    }
    handled.subscribe(note)
    await work()
    handled.unsubscribe(note)
    return count
  }

  it('is answered before Fastify, and measured like any other', async () => {
    measured.length = 0
    const counts = urls.map((url) =>
      countHandled(url, async () => {
        const [answer] = await sendRaw(url, piecesOf(plain(feedback())))
        expect(answer?.status).toBe('HTTP/1.1 201 Created')
      }),
    )
    expect(await Promise.all(counts)).toEqual([0, 1])
    const labels = { route: '/v1/feedback', method: 'POST', status: '2xx' }
    expect(measured).toContainEqual(['request_seconds', labels])
  })

  it('has the same answer as from Fastify, whatever is sent, and so has what follows it', async () => {
    const statuses = new Set<string>()
    const first = feedback()
    const second = { ...first, part: 2, answers: undefined, comment: 'Le guichet ferme trop tôt.' }
    const examples = [first, second, second, { ...first, answers: { overall: 1 } }]
    await fc.assert(
      fc.asyncProperty(anyPart, async (one) => {
        for (const { clock } of hubs) clock.now = new Date(clock.now.getTime() + 8000)
        const [whole, slow] = await both(one)
        // What is heard of one that is cut depends on when its end comes: nothing of it may be recorded.
        if (one.framing !== 'cut') expect(whole).toEqual(slow)
        for (const { status } of whole.slice(0, 1)) statuses.add(status.slice(9, 12))
      }),
      {
        numRuns: times(400, 3000),
        examples: examples.map((one) => [plain(one)]),
        ...(times(1, 0) && { seed: 20_261_203 }),
      },
    )
    const common = [
      '200',
      '201',
      '202',
      '400',
      '403',
      '404',
      '409',
      '413',
      '415',
      '421',
      '422',
      '429',
    ]
    expect([...statuses]).toEqual(expect.arrayContaining(common))
  }, 300_000)

  it('counts once for the limit of its address, taken or refused', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9' }
    const part = feedback()
    const statuses: string[] = []
    for (let nth = 0; nth <= limit; nth += 1) {
      const change = [part, { ...part, answers: { overall: 1 } }, { ...part, id: 'x' }][nth % 3]
      const one = plain(change ?? part)
      const [whole, slow] = await both({ ...one, headers: { ...one.headers, ...headers } })
      expect(whole).toEqual(slow)
      statuses.push(whole[0]?.status.slice(9, 12) ?? '')
    }
    expect(statuses.slice(0, 6)).toEqual(['201', '409', '422', '200', '409', '422'])
    expect(statuses.slice(-2)).toEqual(['422', '429'])
  })

  it('is left to Fastify where that has something to say of it', async () => {
    const warns = await start({ trustedProxies: 0 })
    const [logged, logs] = [
      vi.spyOn(process.stdout, 'write').mockReturnValue(true),
      await start({ log: 'debug' }),
    ]
    const part = plain(feedback())
    const forwarded = { ...part, headers: { ...part.headers, 'x-forwarded-for': '192.0.2.1' } }
    expect(await countHandled(warns.url, () => sendRaw(warns.url, piecesOf(forwarded)))).toBe(1)
    expect(await countHandled(logs.url, () => sendRaw(logs.url, piecesOf(part)))).toBe(1)
    logged.mockRestore()
  })

  it('waits for what its hub does not know yet', async () => {
    const [renew, read] = [async () => {}, async () => {}]
    const { url } = await start({ rootReading: { renew, read, isWhole: () => false } })
    const [answer] = await sendRaw(url, piecesOf(plain(feedback())))
    expect(answer?.status).toBe('HTTP/1.1 503 Service Unavailable')
  })

  it.each([
    ['before Fastify', {}],
    ['by Fastify', { observer: traced }],
  ])('is told %s to leave a hub that stops', async (_, border) => {
    const { hub, url } = await start(border)
    hubs.pop()
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    await once(socket, 'connect')
    const closed = hub.close()
    const [bytes] = piecesOf({ ...plain(feedback()), framing: 'whole' })
    socket.write(String(bytes).replace(next, ''))
    const heard = (await socket.toArray()).join('')
    await closed
    expect(heard).toMatch(/^HTTP\/1.1 201 Created\r\n/)
    expect(heard).toMatch(/\r\nconnection: close\r\n/i)
  })

  it('may be left by who sent it at any time', async () => {
    const [url = ''] = urls
    const part = feedback()
    const sent = [part, { ...part, answers: { overall: 1 } }, { ...part, id: 'x' }]
    for (const one of [...sent, ...sent]) {
      const socket = connect(Number(new URL(url).port), '127.0.0.1')
      await once(socket, 'connect')
      await new Promise((resolve) => socket.write(piecesOf(plain(one))[0] ?? '', resolve))
      socket.resetAndDestroy()
    }
    const [answer] = await sendRaw(url, piecesOf(plain(feedback())))
    expect(answer?.status).toBe('HTTP/1.1 201 Created')
  })
})

import { Agent, request } from 'node:https'
import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectSecure } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { files, linesWith } from '../../repository/files.ts'
import { eventually } from '../../world/eventually.ts'
import { type Heard, type HubsBehind, startHubsBehind } from '../../world/hubs-behind.ts'
import {
  hasCaddy,
  hasNginx,
  publicName,
  type RunningProxy,
  startCaddy,
  startNginx,
} from '../../world/proxies.ts'
import { countAnswers, framesOf, opening } from '../../world/raw-frames.ts'
import { apart, downgraded, hidden, openly, pipelined, smugglings } from '../../world/smuggled.ts'
import { isLong } from '../../world/times.ts'

/** Bytes on a connection of their own, and how many answers came back on it so far. */
interface Sent {
  answers(): number
  close(): void
}

function send(socket: Socket, bytes: string | Buffer, count: (heard: Buffer) => number): Sent {
  const heard: Buffer[] = []
  socket.on('error', () => {}).on('data', (some) => heard.push(some))
  socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes)
  return { answers: () => count(Buffer.concat(heard)), close: () => socket.destroy() }
}

/** Answers in HTTP/1, but for those that only ask to go on. */
const countPlain = (heard: Buffer) =>
  [...heard.toString('latin1').matchAll(/HTTP\/1\.[01] [2-5]\d\d /g)].length

/** What is hidden is a GET; what hides it may name the same place. */
const isHidden =
  (place: string) =>
  ({ method, url }: Heard) =>
    method === 'GET' && url.includes(place)

/** In the short run each third of them goes through a proxy; a hub itself is sent all. */
const tried = <T>(all: readonly T[]) => all.filter((_, at) => isLong || at % 3 === 0)

let hubs: HubsBehind
beforeAll(async () => {
  hubs = await startHubsBehind(`https://${publicName}`)
})
afterAll(() => hubs?.close())

describe.each([
  { name: 'nginx', isThere: hasNginx, start: startNginx, first: 0 },
  { name: 'Caddy', isThere: hasCaddy, start: startCaddy, first: 400 },
])('Requests hidden in others, through a real $name', ({ isThere, start, first }) => {
  describe.skipIf(!isThere)('where it is installed', () => {
    // Each has places of its own.
    const nthOfPlain = (at: number) => first + at
    const nthOfDowngraded = (at: number) => first + smugglings.length + at
    let proxy: RunningProxy
    let agent: Agent
    let before: number
    beforeAll(async () => {
      before = hubs.heard.length
      proxy = await start(hubs.ports)
      agent = new Agent({ ca: proxy.certificate, servername: publicName, keepAlive: true })
    })
    afterAll(async () => {
      agent?.destroy()
      await proxy?.stop()
    })

    const open = (protocol: 'http/1.1' | 'h2') =>
      connectSecure({
        ...{ port: proxy.port, host: '127.0.0.1', ca: proxy.certificate },
        ...{ servername: publicName, ALPNProtocols: [protocol] },
      })

    /** Somebody else, on a connection of theirs, which ends at the same hubs. */
    let asked = first
    async function ask() {
      const path = `/v1/sites/else-${++asked}?locale=en`
      const headers = { host: publicName }
      const to = { host: '127.0.0.1', port: proxy.port, agent, path, headers }
      const told = await new Promise<{ status: number; body: string }>((resolve, reject) => {
        const asked = request(to, (answer) => {
          const whole = answer.toArray().then((pieces) => pieces.join(''))
          whole.then((body) => resolve({ status: answer.statusCode ?? 0, body }), reject)
        })
        asked.once('error', reject).end()
      })
      expect({ ...told, body: JSON.parse(told.body).code }).toEqual({
        status: 404,
        body: 'unknown_site',
      })
      expect(hubs.heard.filter(({ url }) => url === path)).toMatchObject([{ method: 'GET' }])
    }

    /** Sends each, with somebody else after each; then looks at what became of all of them. */
    async function expectInOrder(
      all: readonly string[],
      nthOf: (at: number) => number,
      begin: (bytes: string) => Sent,
    ) {
      const sent: Sent[] = []
      for (const [at, bytes] of all.entries()) {
        sent.push(begin(apart(bytes, nthOf(at))))
        await ask()
      }
      await ask()
      await eventually(async () => {
        for (const [at, bytes] of all.entries()) {
          const places = [apart('seen', nthOf(at)), apart('hidden', nthOf(at))] as const
          const heard = hubs.heard.filter(({ url }) => places.some((place) => url.includes(place)))
          const isHeard = heard.some(isHidden(places[1]))
          const unanswered = isHeard ? Math.max(0, heard.length - (sent[at]?.answers() ?? 0)) : 0
          expect({ bytes, unanswered }).toEqual({ bytes, unanswered: 0 })
        }
      })
      for (const one of sent) one.close()
      for (const { headers, url } of hubs.heard.slice(before)) {
        if (url === '/readyz') continue
        expect(headers['x-forwarded-for']).toBe('127.0.0.1')
        expect(headers['host']).toBe(publicName)
        expect(headers).not.toHaveProperty('upgrade')
      }
    }

    it('are heard when their sender is answered for them as well, and told to nobody else', async () => {
      await expectInOrder(tried(smugglings), nthOfPlain, (bytes) =>
        send(open('http/1.1'), bytes, countPlain),
      )
    })

    it('are heard when they are not hidden: two questions at once have two answers', async () => {
      const sent = send(open('http/1.1'), apart(pipelined, first + 399), countPlain)
      await eventually(async () => expect(sent.answers()).toBe(2))
      const places = ['seen', 'hidden'].map((place) => `/v1/sites/${apart(place, first + 399)}`)
      expect(hubs.heard.map(({ url }) => url).filter((url) => places.includes(url))).toEqual(places)
      sent.close()
    })

    it('do not come out of HTTP/2 either', async () => {
      const all = tried(downgraded).map((one) => JSON.stringify(one))
      await expectInOrder(all, nthOfDowngraded, (written) => {
        const frames = framesOf(JSON.parse(written), 1)
        return send(open('h2'), Buffer.concat([opening, frames]), countAnswers)
      })
      for (const at of all.keys())
        expect(hubs.heard.filter(isHidden(apart('hidden', nthOfDowngraded(at))))).toEqual([])
      const plain = { ':method': 'GET', ':scheme': 'https', ':authority': publicName }
      const fields = Object.entries({ ...plain, ':path': '/readyz' })
      const sent = send(
        open('h2'),
        Buffer.concat([opening, framesOf({ fields }, 1), framesOf({ fields }, 3)]),
        countAnswers,
      )
      await eventually(async () => expect(sent.answers()).toBe(2))
      sent.close()
    })
  })
})

describe('Requests hidden in others, sent to a hub itself', () => {
  it('are not heard: what can be read in two ways is refused', async () => {
    const heard: string[] = []
    for (const bytes of smugglings) {
      const before = hubs.heard.length
      const socket = connectPlain(hubs.ports[0], '127.0.0.1')
      // What comes at once is read at once: before the first answer leaves.
      const answered = new Promise((resolve) => socket.once('data', resolve).once('close', resolve))
      const sent = send(socket, bytes, countPlain)
      await answered
      if (hubs.heard.slice(before).some(isHidden(hidden))) heard.push(bytes)
      sent.close()
    }
    expect(heard).toEqual(smugglings.filter((bytes) => openly.has(bytes)))
    expect(heard).toHaveLength(openly.size)
  })

  it('are read by the strict parser: nothing turns it off', () => {
    const places = files.filter((file) => /^(hub|demo|deploy|setup|package.json)\b/.test(file))
    expect(linesWith(/insecure-?http-?parser/i, places)).toEqual([])
  })
})

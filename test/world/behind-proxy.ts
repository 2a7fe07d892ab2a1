import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { connect as connectTwo } from 'node:http2'
import { Agent, request as secureRequest } from 'node:https'
import { type ConnectionOptions, connect, type SecureVersion } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemsText } from '#shared/text/site-owner/problems.ts'
import { eventually } from './eventually.ts'
import { feedback } from './feedback.ts'
import { type HubsBehind, mostParts, startHubsBehind } from './hubs-behind.ts'
import { publicName, type RunningProxy, type StartProxy } from './proxies.ts'
import { said } from './said-requests.ts'
import { town } from './town.ts'

type Asked = ReturnType<typeof request>

/** A complete answer. */
interface Told {
  status: number
  headers: IncomingMessage['headers']
  /** Header names, repeated as received. */
  names: string[]
  body: string
}

const key = { authorization: `Bearer ${town.key}` }
const json = { 'content-type': 'application/json' }
const lines = { ...key, 'content-type': 'application/x-ndjson' }

/**
 * Defines the tests behind a proxy configured from `deploy`.
 * @param sendsAgain whether it retries a request with a body on another hub
 * @param refusesByLength whether it refuses a long body by its length, before reading it; otherwise
 *   the hub does
 */
export function behindProxy(
  name: string,
  isThere: boolean,
  startProxy: StartProxy,
  { sendsAgain, refusesByLength }: { sendsAgain: boolean; refusesByLength: boolean },
): void {
  describe.skipIf(!isThere)(
    `Two hubs behind a real ${name}, set as its file in deploy says`,
    () => {
      let hubs: HubsBehind
      let proxy: RunningProxy
      let agent: Agent
      beforeAll(async () => {
        hubs = await startHubsBehind(`https://${publicName}`)
        proxy = await startProxy(hubs.ports)
        agent = new Agent({ ca: proxy.certificate, servername: publicName, keepAlive: true })
      })
      afterAll(async () => {
        agent?.destroy()
        await proxy?.stop()
        await hubs?.close()
      })

      const open = (method: string, path: string, headers: object = {}): Asked =>
        secureRequest({
          ...{ method, path, agent, host: '127.0.0.1', port: proxy.port },
          headers: { host: publicName, ...headers },
        })
      async function ask(method: string, path: string, headers: object = {}, body = '') {
        const asked = open(method, path, { ...(body && json), ...headers }).end(body)
        return hear(asked)
      }
      const answers = (part: object, headers: object = {}) =>
        ask('POST', '/v1/feedback', headers, JSON.stringify(part)).then(({ status }) => status)

      it('take an answer, show a request by its code, and serve the widget as it was built', async () => {
        const part = feedback()
        expect(await answers(part)).toBe(201)
        expect(await answers(part)).toBe(200)
        const { reference: _, ...request } = said('R-1')
        const put = await ask('PUT', '/v1/requests/R-1', key, JSON.stringify(request))
        const { tracking_code: code } = JSON.parse(put.body)
        const page = await ask('GET', `/suivi/${code}?langue=fr`, { 'accept-encoding': 'gzip, br' })
        expect(page.status).toBe(200)
        expect(page.body).toContain('<html')
        // The proxy must not compress a secret beside attacker-chosen text either (BREACH).
        expect(page.headers).not.toHaveProperty('content-encoding')
        expect(page.names.filter((one, at) => page.names.indexOf(one) !== at)).toEqual([])
        expect(page.headers).toMatchObject({
          'content-security-policy': expect.stringContaining("default-src 'none'"),
          'strict-transport-security': 'max-age=31536000',
        })
        const script = await ask('GET', '/parvis.js', { 'accept-encoding': 'br' })
        expect(script.status).toBe(200)
        expect((await ask('GET', '/metrics')).status).toBe(404)

        const logged = proxy.logged()
        expect(logged).toContain('/suivi')
        expect(logged).toContain('/v1/requests')
        for (const hidden of [code, 'R-1', 'langue', town.key]) expect(logged).not.toContain(hidden)
      })

      it('are reached by HTTP/2 too, under their name alone, and by no other protocol', async () => {
        const options = { ca: proxy.certificate, servername: publicName }
        const session = connectTwo(`https://127.0.0.1:${proxy.port}`, options)
        const stream = session.request({ ':path': '/readyz', ':authority': publicName })
        const [headers] = await once(stream, 'response')
        expect(headers[':status']).toBe(200)
        stream.resume()
        await once(stream, 'close')
        session.close()
        const stranger = connect({
          port: proxy.port,
          host: '127.0.0.1',
          servername: 'ailleurs.example',
        })
        await expect(once(stranger, 'secureConnect')).rejects.toThrow()
        const upgrade = {
          connection: 'Upgrade',
          upgrade: 'websocket',
          'sec-websocket-version': '13',
        }
        const told = await ask('GET', '/readyz', {
          ...upgrade,
          'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
        })
        expect(told.status).toBe(200)
        expect(hubs.heard.at(-1)?.headers).not.toHaveProperty('upgrade')
        const plain = {
          host: '127.0.0.1',
          port: proxy.plainPort,
          path: '/suivi/ABCD',
          agent: false,
        }
        const sent = await hear(request({ ...plain, headers: { host: publicName } }).end())
        expect(sent.status).toBe(308)
        expect(sent.headers.location).toMatch(
          new RegExp(`^https://${publicName}(:\\d+)?/suivi/ABCD$`),
        )
      })

      it.each([
        ['GET', '/v1/export/closings.json'],
        ['POST', '/v1/feedback'],
        ['POST', '/preuves/v1/feedback'],
        ['POST', '/oauth/token'],
      ])('refuse %s %s in the open with a sentence, and pass nothing on', async (method, path) => {
        const before = hubs.heard.length
        const sent = { host: '127.0.0.1', port: proxy.plainPort, agent: false, method, path }
        const told = await hear(request({ ...sent, headers: { host: publicName, ...key } }).end())
        expect(told.headers).toMatchObject({
          'content-type': 'application/problem+json; charset=utf-8',
          'cache-control': 'no-store',
        })
        expect(told.headers).not.toHaveProperty('location')
        expect([told.status, JSON.parse(told.body)]).toEqual([
          403,
          {
            type: '/docs#https_needed',
            title: 'https needed',
            status: 403,
            code: 'https_needed',
            detail: problemsText.fr.problem.https_needed,
          },
        ])
        expect(hubs.heard).toHaveLength(before)
      })

      it('are reached by TLS 1.2 and 1.3 with forward secrecy alone, and by no suite that is weak', async () => {
        /** The version and suite of a handshake; of a refused one, why. */
        const shakes = (offer: ConnectionOptions) =>
          new Promise<string>((resolve) => {
            const name = { host: '127.0.0.1', port: proxy.port, servername: publicName }
            const socket = connect({ ...name, ca: proxy.certificate, ...offer }, () => {
              resolve(`${socket.getProtocol()} ${socket.getCipher().name}`)
              socket.end()
            }).on('error', (error) => resolve(`refused: ${error.message}`))
          })
        const upTo = (maxVersion: SecureVersion, ciphers: string) =>
          shakes({ minVersion: 'TLSv1', maxVersion, ciphers: `${ciphers}:@SECLEVEL=0` })
        expect(await upTo('TLSv1.3', 'ALL')).toMatch(/^TLSv1\.3 TLS_(AES|CHACHA20)/)
        expect(await upTo('TLSv1.2', 'ALL')).toMatch(/^TLSv1\.2 ECDHE-ECDSA-AES(128|256)-GCM/)
        expect(await upTo('TLSv1.1', 'ALL')).toMatch(/refused: .*protocol version/)
        for (const weak of [
          'ECDHE-ECDSA-AES256-SHA384',
          'ECDHE-ECDSA-AES128-SHA',
          'AES256-GCM-SHA384',
        ])
          expect(await upTo('TLSv1.2', weak), weak).toMatch(/refused: .*handshake failure/)
      })

      it('see from where somebody comes, whatever they say themselves', async () => {
        const from = {
          'x-forwarded-for': '198.51.100.7, 198.51.100.8',
          forwarded: 'for=198.51.100.9',
        }
        await ask('GET', '/readyz', { ...from, 'x-forwarded-host': 'ailleurs.example' })
        const { headers } = hubs.heard.at(-1) ?? {}
        expect(headers).toMatchObject({
          'x-forwarded-for': '127.0.0.1',
          'x-forwarded-proto': 'https',
        })
        expect(headers).not.toHaveProperty('forwarded')
        expect(headers?.['x-forwarded-host'] ?? publicName).not.toContain('ailleurs')
        const statuses: number[] = []
        // Each of the two hubs has its own rate limit.
        for (let at = 0; at <= 2 * mostParts; at++) {
          const said = { 'x-forwarded-for': `198.51.100.${at}` }
          statuses.push(await answers({ service: 'nulle-part' }, said))
        }
        expect(statuses.at(-1)).toBe(429)
      })

      it('take a long file while it is sent, of which neither keeps a part', async () => {
        const asked = open('POST', '/v1/requests:import', lines)
        const heard = hear(asked)
        asked.write(`${JSON.stringify(said('I-1'))}\n`)
        // The hub receives it before the request ends.
        await eventually(async () =>
          expect(
            hubs.heard.some(({ url, length }) => url === '/v1/requests:import' && length > 0),
          ).toBe(true),
        )
        const line = `${' '.repeat(99_999)}\n`
        for (let at = 0; at < 300; at++) asked.write(line) || (await once(asked, 'drain'))
        asked.end(JSON.stringify(said('I-2')))
        const told = await heard
        expect(told.status).toBe(200)
        expect(told.body).toContain('"reference":"I-2"')
        expect(told.body).toContain('"created":2')
      })

      if (refusesByLength)
        it('are not sent what is too long: it is refused by its length, as the hub refuses it', async () => {
          // The answer comes before the body is sent.
          const length = { 'content-length': '9000000' }
          const asked = open('PUT', '/v1/requests/R-2', { ...key, ...json, ...length })
          asked.flushHeaders()
          const told = await hear(asked)
          asked.on('error', () => {}).destroy()
          expect(told.status).toBe(413)
          expect(told.headers['content-type']).toContain('application/problem+json')
          expect(JSON.parse(told.body)).toMatchObject({ code: 'body_too_large', status: 413 })
        })

      it('let nobody notice that one of them was killed', async () => {
        const sends = (at: number) =>
          at % 2 || !sendsAgain
            ? ask('GET', `/v1/sites/${town.site}`)
            : ask('PUT', `/v1/requests/K-${at}`, key, wanted)
        const { reference: _, ...request } = said('K')
        const wanted = JSON.stringify(request)
        const before = Array.from({ length: 20 }, (_, at) => sends(at))
        await hubs.kill(0)
        const after = Array.from({ length: 20 }, (_, at) => sends(at + 20))
        const told = await Promise.all([...before, ...after])
        expect(told.map(({ status }) => status).filter((status) => status >= 500)).toEqual([])
      })

      it('leave words behind when both are gone, and nothing of a code in any log', async () => {
        await hubs.kill(1)
        const [page, told] = await Promise.all([
          ask('GET', '/suivi/CODE-CODE-CODE-CODE?de=Marie'),
          ask('POST', '/v1/feedback', {}, JSON.stringify(feedback())),
        ])
        expect(page.status).toBe(503)
        expect(page.headers).toMatchObject({
          'retry-after': '5',
          'content-type': 'text/html; charset=utf-8',
          'strict-transport-security': 'max-age=31536000; includeSubDomains',
        })
        expect(page.body).toContain('Le service ne répond pas pour le moment')
        expect(told.status).toBe(503)
        expect(JSON.parse(told.body)).toMatchObject({ code: 'unavailable', status: 503 })
        await eventually(async () => expect(proxy.logged()).toMatch(/\b503\b/))
        expect(proxy.logged()).not.toMatch(/CODE-CODE|Marie/)
      })
    },
  )
}

async function hear(asked: Asked): Promise<Told> {
  const [told] = (await once(asked, 'response')) as [IncomingMessage]
  const { statusCode: status = 0, headers, rawHeaders } = told
  const names = rawHeaders.filter((_, at) => at % 2 === 0).map((one) => one.toLowerCase())
  return { status, headers, names, body: (await told.toArray()).join('') }
}

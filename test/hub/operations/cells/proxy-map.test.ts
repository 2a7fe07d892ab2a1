import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { types } from '../../../world/command.ts'
import { ownFolder } from '../../../world/product.ts'
import {
  hasNginx,
  publicName,
  type RunningProxy,
  startNginxOfCell,
} from '../../../world/proxies.ts'

const folder = ownFolder()
afterAll(() => folder.remove())

/** A hub that says its name, and what it was asked. */
async function startNamed(name: string) {
  const server = createServer(({ headers, url }, answer) => {
    answer.end(`${name} as ${headers.host} for ${headers['x-forwarded-for']}: ${url}`)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port }
}

describe.skipIf(!hasNginx)('The proxy of one cell among two', () => {
  let est: Server
  let ouest: Server
  let proxy: RunningProxy
  const own = `ouest as ${publicName} for 127.0.0.1`
  const other = 'est as est.example for 127.0.0.1'

  beforeAll(async () => {
    const [here, there] = [await startNamed('ouest'), await startNamed('est')]
    ouest = here.server
    est = there.server
    const file = join(folder.path, 'cells.json')
    const place = (organisation: string, cell: string, key: string) => ({
      ...{ organisation, cell, sites: [organisation, `${organisation}-eau`], keys: [key] },
    })
    const directory = {
      version: 1,
      cells: [
        { cell: 'ouest', url: `https://${publicName}`, hubs: [`127.0.0.1:${here.port}`] },
        { cell: 'est', url: 'https://est.example', hubs: [`127.0.0.1:${there.port}`] },
      ],
      organisations: [place('brest', 'ouest', 'aaaa'), place('metz', 'est', 'bbbb')],
    }
    writeFileSync(file, JSON.stringify(directory))
    const { out, err, code } = await types(['cells', 'proxy-map', file, 'ouest'], {})
    expect(code, err).toBe(0)
    proxy = await startNginxOfCell([here.port, here.port], out)
  })
  afterAll(async () => {
    await proxy.stop()
    ouest.close()
    est.close()
  })

  async function ask(method: string, path: string, headers: Record<string, string> = {}) {
    const { port, certificate: ca } = proxy
    const host = { host: '127.0.0.1', servername: publicName, agent: false, ca }
    const named = { host: publicName, ...headers }
    const asked = request({ ...host, port, method, path, headers: named }).end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    return { status: answer.statusCode, said: await text(answer) }
  }

  it.each([
    ['GET', '/v1/sites/metz?locale=fr'],
    ['GET', '/preuves/v1/sites/metz-eau'],
    ['POST', '/v1/feedback?locale=fr&site=metz'],
    ['OPTIONS', '/v1/feedback?locale=fr&site=metz'],
    ['POST', '/v1/counters?site=metz-eau'],
    ['GET', '/avis/donner?site=metz'],
  ])('sends %s %s to the cell of the site', async (method, path) => {
    expect((await ask(method, path)).said).toBe(`${other}: ${path}`)
  })

  it('sends a system to the cell of its key', async () => {
    const headers = { authorization: 'Bearer parvis_bbbb_0123456789abcdef0123' }
    expect((await ask('PUT', '/v1/requests/R-1', headers)).said).toBe(`${other}: /v1/requests/R-1`)
  })

  it.each([
    ['/v1/sites/brest', {}],
    ['/v1/sites/nulle', {}],
    ['/v1/feedback?site=brest', {}],
    ['/suivi/S-7K3M-9QRT-A0BC-DEFG', {}],
    ['/console/', {}],
    ['/v1/events', { authorization: 'Bearer parvis_aaaa_0123456789abcdef0123' }],
  ])('keeps %s to itself', async (path, headers) => {
    expect((await ask('GET', path, headers)).said).toBe(`${own}: ${path}`)
  })

  it('does not notice that the other cell is gone, but for what that one holds', async () => {
    est.close()
    est.closeAllConnections()
    const away = await ask('POST', '/v1/feedback?site=metz')
    expect(away).toMatchObject({ status: 503, said: expect.stringContaining('"unavailable"') })
    expect((await ask('POST', '/v1/feedback?site=brest')).said).toContain(own)
  })
})

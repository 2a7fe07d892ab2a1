import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { probeDue } from '../../../../hub/catalogue/availability/probe-due.ts'
import { upsertSite } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { readNetworks } from '../../../../hub/platform/outbound/networks.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { quality } = townAgents
const minutes = 5
const running = new AbortController().signal

describe.each(anyStore)('The addresses of services, asked for by the hub on $store', ({ open }) => {
  let hub: TestHub
  let server: Server
  let origin: string
  let asked: { url: string; agent: string; host: string }[]
  beforeAll(async () => {
    hub = await startHub(await open())
    server = createServer((request, response) => {
      const { url = '', headers } = request
      asked.push({ url, agent: headers['user-agent'] ?? '', host: headers.host ?? '' })
      const to = url === '/rond' ? url : new URL(url, origin).searchParams.get('to')
      if (to) response.writeHead(302, { location: to }).end()
      else if (url !== '/lent')
        response.writeHead(url === '/panne' ? 503 : 200).end('x'.repeat(100_000))
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await registers([origin])
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await hub.close()
  })
  beforeEach(() => {
    asked = []
  })

  const registers = (origins: string[]) =>
    upsertSite(hub.database, town.organisation, town.site, { fr: 'Bourg', en: 'Bourg' }, origins)
  const declares = async (...paths: string[]) => {
    const addresses = paths.map((path) => origin + path)
    const body = { service: 'voirie', addresses }
    const told = await hub.as(quality, 'PUT', '/v1/offers/addresses', body)
    expect(told.statusCode, told.body).toBe(200)
  }
  /** What the hub does when addresses are due: five minutes later. */
  const asks = async (networks = '127.0.0.0/8', timeLimit = 30_000) => {
    hub.clock.now = new Date(+hub.clock.now + minutes * 60_000)
    await probeDue(
      {
        database: hub.database,
        clock: () => hub.clock.now,
        resolve: async () => [{ address: '127.0.0.1', family: 4 }],
        networks: readNetworks(networks) ?? [],
        publicUrl: town.hub,
        timeLimit,
        minutes,
        again: 0,
      },
      running,
    )
  }
  const known = async () => {
    const { services } = (await hub.as(quality, 'GET', '/v1/offers')).json()
    const [roads] = services.filter(({ service }: { service: string }) => service === 'voirie')
    return roads.addresses.map(({ failure }: { failure: string | null }) => failure)
  }
  const counts = () =>
    hub.database.query<{ answered: number; asked: number }>(
      'select answered, asked from probe_day where address like $1 order by day',
      [`${origin}%`],
    )

  it('are asked for as a visitor does, by a name that says who asks, and counted by day', async () => {
    await declares('/signaler?a=1')
    await asks()
    expect(asked).toEqual([
      {
        url: '/signaler?a=1',
        agent: `Parvis (availability; ${town.hub})`,
        host: origin.replace('http://', ''),
      },
    ])
    expect(await known()).toEqual([null])
    await asks()
    expect(await counts()).toEqual([{ answered: 2, asked: 2 }])
  })

  it('are asked for once, however many hubs there are', async () => {
    const before = hub.clock.now
    await asks()
    hub.clock.now = before
    await asks()
    expect(asked).toHaveLength(1)
  })

  it('did not answer when they fail twice', async () => {
    await declares('/panne', '/signaler?to=/signaler')
    await asks()
    expect(await known()).toEqual(['status', null])
    expect(asked.filter(({ url }) => url === '/panne')).toHaveLength(2)
  })

  it('did not answer when nothing comes in time', async () => {
    await declares('/lent')
    await asks('127.0.0.0/8', 100)
    expect(await known()).toEqual(['too_slow'])
  })

  it('are followed to a registered site and no further, and never into a private network', async () => {
    await declares(
      '/a?to=https://ailleurs.example/',
      '/b?to=http://169.254.169.254/latest/meta-data',
      '/c?to=file:///etc/passwd',
      '/rond',
    )
    await asks()
    expect(await known()).toEqual(['redirected', 'private_address', 'redirected', 'redirected'])
    expect(asked.filter(({ url }) => url === '/rond')).toHaveLength(8)
  })

  it('are not asked for, nor counted as failing, where the hub may not go', async () => {
    await declares('/signaler?a=2')
    await asks('10.0.0.0/8')
    expect(asked).toEqual([])
    expect(await known()).toEqual(['private_address'])
    await registers(['https://bourg.example'])
    await asks()
    expect(asked).toEqual([])
    expect(await known()).toEqual(['unregistered'])
    await registers([origin])
    const address = `${origin}/signaler?a=2`
    expect(
      await hub.database.query('select 1 from probe_day where address = $1', [address]),
    ).toEqual([])
  })

  it('make a figure of days without an outage seen', async () => {
    await declares('/signaler')
    for (let day = 0; day < 6; day++) {
      hub.clock.now = new Date(+hub.clock.now + 86_400_000)
      await asks()
      await hub.answer({ service: 'voirie' })
    }
    const { services } = (await hub.as(quality, 'GET', '/v1/offers')).json()
    const roads = services.find(({ service }: { service: string }) => service === 'voirie')
    const uptime = roads.measures.find(
      ({ indicator }: { indicator: string }) => indicator === 'uptime',
    )
    const row = uptime.rows.find(({ id }: { id: string }) => id === `${origin}/signaler`)
    expect(row).toMatchObject({ share: { x: 6, n: 6 }, amount: 1, verdict: 'unknown' })
    const days = (await hub.as(quality, 'GET', `/v1/offers?period=${monthOf(hub)}`)).json()
    const cells = days.services
      .find(({ service }: { service: string }) => service === 'voirie')
      .measures.find(({ indicator }: { indicator: string }) => indicator === 'uptime')
      .rows.find(({ id }: { id: string }) => id === `${origin}/signaler`).cells
    expect(cells.at(-1)).toEqual({
      at: hub.clock.now.toISOString().slice(0, 10),
      state: 'kept',
      x: 1,
      n: 1,
      amount: null,
    })
  })
})

const monthOf = ({ clock }: TestHub) => clock.now.toISOString().slice(0, 7)

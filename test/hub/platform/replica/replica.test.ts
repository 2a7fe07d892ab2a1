import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Coverage } from '#shared/contract/reporting/coverage.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { followReplica } from '../../../../hub/platform/replica/follow.ts'
import { serve } from '../../../../hub/serve.ts'
import { readSettings } from '../../../../hub/settings/settings.ts'
import { nameOf } from '../../../documents/authorisation.ts'
import { tokenOf, townAgents } from '../../../world/agents.ts'
import { answerMany, declareInTown } from '../../../world/answers.ts'
import { attempts, type Known } from '../../../world/attempts.ts'
import { eventually } from '../../../world/eventually.ts'
import { newId } from '../../../world/feedback.ts'
import { type FollowedTown, startFollowedTown } from '../../../world/followed-town.ts'
import { freePort } from '../../../world/free-port.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { ownFolder } from '../../../world/product.ts'
import { putRequest, says } from '../../../world/requests.ts'
import { openRequiredQuery } from '../../../world/required-query.ts'
import { town as bourg } from '../../../world/town.ts'

const { admin, quality } = townAgents
const oneWeek = 7 * 24 * 3600_000

describe('The figures of a town whose database is followed by a replica', () => {
  let town: FollowedTown
  beforeAll(async () => {
    town = await startFollowedTown()
    await eventually(async () => expect(town.said).toEqual([null]))
    // The first reader has waits counted, which no replica can do.
    await count()
    await town.replica.catchUp()
  }, 60_000)
  afterAll(() => town.stop())

  const saidLast = () => town.said.at(-1)

  /** How many answered about the streets on the web, as the console tells it. */
  async function count(headers: Record<string, string> = {}): Promise<number | null | undefined> {
    const told = await town.hub.as(quality, 'GET', '/v1/coverage', undefined, headers)
    expect(told.statusCode, told.body).toBe(200)
    return countIn(told.json())
  }

  function countIn({ services }: Coverage): number | null | undefined {
    const { channels } = services.find(({ service }) => service === 'voirie') ?? {}
    return channels?.find(({ channel }) => channel === 'web')?.n
  }

  it('are those that the replica has, and a person who just wrote reads their own', async () => {
    await town.pause()
    await answerMany(town.hub, { good: 4, bad: 1 })
    expect(await count()).toBe(0)
    expect(await count({ 'parvis-written': '0' })).toBe(5)
    await town.resume()
    await eventually(async () => expect(await count()).toBe(5))
    expect(town.said).toEqual([null])
  })

  it('are those of the primary once the replica is too far behind, until it has come closer', async () => {
    await town.pause()
    await answerMany(town.hub, { good: 4, bad: 1 })
    expect(await count()).toBe(5)
    town.pass(31_000)
    expect(await count()).toBe(10)
    await eventually(async () => expect(saidLast()).toBe('behind'))
    await town.resume()
    await eventually(async () => expect(saidLast()).toBeNull())
    expect(await count()).toBe(10)
  })

  it('are those of the primary while the replica is gone, and the hub stays ready', async () => {
    await town.replica.kill()
    await answerMany(town.hub, { good: 4, bad: 1 })
    expect(await count()).toBe(15)
    await eventually(async () => expect(saidLast()).toBe('away'))
    expect(await count()).toBe(15)
    expect((await town.hub.send({ method: 'GET', url: '/readyz' })).statusCode).toBe(200)
    const { length } = town.said
    await town.replica.start()
    await eventually(async () => expect(saidLast()).toBeNull())
    expect(town.said.slice(0, length)).toEqual([null, 'behind', null, 'away'])
  })

  it('are read once more on the primary when the replica breaks off who stands in its way', async () => {
    const keeper = openPostgres(town.urls.replica, 1)
    await keeper.script('alter system set max_standby_streaming_delay = 0')
    await keeper.script('select pg_reload_conf()')
    const writer = openPostgres(town.urls.primary, 1)
    await writer.script('create table passing as select generate_series(1, 1000) as n')
    await town.replica.catchUp()
    let begun = 0
    const found = await town.reading.read(undefined, (database) =>
      database.transaction(async (transaction) => {
        begun += 1
        await transaction.script('set transaction isolation level repeatable read')
        const [row] = await transaction.query<{ n: number }>(
          'select count(*)::int as n from passing',
        )
        if (begun > 1) return row?.n
        await writer.script('delete from passing')
        await writer.script('vacuum passing')
        await town.replica.catchUp()
        await transaction.query('select 1')
        return row?.n
      }),
    )
    expect({ found, begun }).toEqual({ found: 0, begun: 2 })
    await keeper.close()
    await writer.close()
  })

  it('are read there by a hub that was told its address', async () => {
    const folder = ownFolder()
    const port = await freePort()
    const settings = readSettings({
      DATABASE_URL: town.urls.primary,
      DATABASE_REPLICA_URL: town.urls.replica,
      PARVIS_SECRET: String(town.hub.secret),
      PARVIS_PUBLIC_URL: bourg.hub,
      PARVIS_DATA: folder.path,
      PARVIS_LOG: 'silent',
      PORT: String(port),
    })
    const running = await serve(settings, false)
    const { database, secret } = town.hub
    const token = await tokenOf(database, secret, quality, new Date())
    const headers = { authorization: `Bearer ${token}` }
    // It begins on the primary, until it has seen that the replica follows.
    await eventually(async () => {
      await town.pause()
      const before = await count({ 'parvis-written': '0' })
      await answerMany(town.hub, { good: 1 })
      const told = await fetch(`http://127.0.0.1:${port}/v1/coverage`, { headers })
      await town.resume()
      expect(countIn(await told.json())).toBe(before)
    })
    await running.stop()
    folder.remove()
  })

  describe('once much has happened', () => {
    /** Hubs on the same database: the one reads figures from the primary, the other from the replica alone. */
    let plain: TestHub
    let strict: TestHub
    beforeAll(async () => {
      const now = town.hub.clock.now
      for (let week = 14; week > 0; week -= 1) {
        town.hub.clock.now = new Date(now.getTime() - week * oneWeek)
        await answerMany(town.hub, { good: week === 1 ? 3 : 10, bad: week === 1 ? 9 : 2 })
      }
      town.hub.clock.now = now
      await putRequest(town.hub, 'VO-1', { service: 'voirie' })
      await says(town.hub, 'VO-1', { kind: 'completed', at: '2026-11-23T09:00:00Z' })
      await declareInTown(town.hub, quality, { kind: 'margin', value: 0.1 })
      plain = await startHub(openPostgres(town.urls.primary))
      const replica = openPostgres(town.urls.replica)
      strict = await startHub(openPostgres(town.urls.primary), null, {
        reading: { read: (_, work) => work(replica) },
      })
      for (const hub of [plain, strict]) hub.clock.now = now
      return () => replica.close()
    })
    afterAll(async () => {
      await plain.close()
      await strict.close()
    })

    const reads = (hub: TestHub, url: string) => hub.as(admin, 'GET', url)

    it('are written down by the primary where reading finds something that nobody knew', async () => {
      const found = await reads(town.hub, '/v1/warnings')
      expect(found.json().warnings).toHaveLength(1)
      await town.replica.catchUp()
      expect((await reads(strict, '/v1/warnings')).json()).toEqual(found.json())
      const waits = await reads(town.hub, '/v1/services/voirie/delays')
      expect(waits.statusCode, waits.body).toBe(200)
    })

    it('are the same on every page of the console, from a server that takes no writer', async () => {
      const named = Object.entries(attempts({ code: newId() } as Known))
      const open = plain.endpoints.filter(
        ({ method, url, declared }) =>
          method === 'GET' &&
          typeof declared.opensTo === 'object' &&
          // To read it is an access, which the log of each hub shows as its own.
          url !== '/v1/follow-ups',
      )
      const withRequired = await openRequiredQuery(plain)
      const urls = open.map((endpoint) => {
        const [, attempt] = named.find(([name]) => name === nameOf(endpoint)) ?? []
        return attempt?.url ?? withRequired(endpoint.url)
      })
      const said = async (hub: TestHub) => {
        const answers = []
        for (const url of urls) {
          const { statusCode, body } = await reads(hub, url)
          answers.push([url, statusCode, body.replace(/"generated_at":"[^"]*"/, '')])
        }
        return answers
      }
      const expected = await said(plain)
      await town.replica.catchUp()
      expect(await said(strict)).toEqual(expected)
      expect(expected.filter(([, status]) => status === 200).length).toBeGreaterThan(25)
    })
  })

  it.each([
    ['of another database', () => `${town.replica.url}/postgres`],
    ['that follows nobody', () => town.urls.primary],
  ])('are never read from a server %s', async (_, url) => {
    const said: unknown[] = []
    const other = followReplica(town.hub.database, url(), { every: 10 })
    other.start((fault) => said.push(fault))
    await eventually(async () => expect(said).toEqual(['stranger']))
    await other.stop()
  })

  it('are those of the primary once the replica follows nobody any more', async () => {
    await town.replica.promote()
    await eventually(async () => expect(saidLast()).toBe('stranger'))
    await answerMany(town.hub, { good: 1 })
    const before = (await count()) ?? 0
    await answerMany(town.hub, { good: 1 })
    expect(await count()).toBe(before + 1)
  })
})

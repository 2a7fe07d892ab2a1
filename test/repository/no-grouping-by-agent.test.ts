import type { OpenAPIV3_1 } from 'openapi-types'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { townAgents } from '../world/agents.ts'
import { startHub, type TestHub } from '../world/hub.ts'
import { putRequest } from '../world/requests.ts'
import { openRequiredQuery } from '../world/required-query.ts'
import { anyStore } from '../world/stores.ts'
import { files, read } from './files.ts'

/** Where a misuse is looked for, with the secret of the hub: nowhere else are looks told apart by agent. */
const security = /^hub\/agents\/alarms\//

/** What puts rows together, apart or in an order, up to the end of its clause. */
const clauses =
  /\b(?:group\s+by|order\s+by|partition\s+by|distinct)\b[^;`]*?(?=[;`]|\b(?:having|limit|offset|union|returning|select|from|where|window)\b|$)/gi

/** Every clause of a text that ranks, counts or groups by agent. */
const groupings = (text: string) =>
  [...text.matchAll(clauses)]
    .map(([clause]) => clause)
    .filter((clause) => /agent_key/i.test(clause))

/** Every whole statement that groups and speaks of agents: by a number or a name of its own, too. A table may be in months. */
const statements = (text: string) =>
  text
    .split(/[;`]/)
    .filter((one) => /\b(?:group|partition)\s+by\b(?! range \(at\))|\bdistinct\s+on\b/i.test(one))
    .filter((one) => /\bagent_key\b/i.test(one))

/** What would name whoever looked. */
const names = [
  'agent',
  'agents',
  'agent_id',
  'agent_key',
  'agent_name',
  'employee',
  'login',
  'looked_by',
  'operator',
  'sub',
  'subject',
  'user',
  'username',
]

describe('Nobody is measured by how often they look: agents', () => {
  it('are grouped, ordered and counted by no statement outside what is for security', () => {
    const written = files.filter(
      (file) =>
        /^(hub|demo|console|extension|shared)\/.*\.(tsx?|sql)$/.test(file) && !security.test(file),
    )
    expect(written.length).toBeGreaterThan(400)
    for (const file of written)
      expect([...groupings(read(file)), ...statements(read(file))], file).toEqual([])
  })

  it.each([
    'select agent_key, count(*) from access group by agent_key',
    'select count(*) from access group by service, lower(agent_key) having count(*) > 3',
    'select * from access order by at desc, agent_key limit 5',
    'select count(distinct agent_key) from access',
    'select count(distinct (sector, a.agent_key)) from access a',
    'select distinct agent_key from access',
    'select rank() over (partition by agent_key order by at) from access',
    'select agent_key, count(*) from access group by 1',
    'select agent_key as a, count(*) from access group by a',
  ])('would be found in: %s', (statement) => {
    expect([...groupings(statement), ...statements(statement)]).not.toEqual([])
  })

  it('may stand in the log that is appended to and read in its own order', () => {
    const fair = 'select agent_key, at from access where sector = $1 order by at, access limit 9'
    expect([...groupings(fair), ...statements(fair)]).toEqual([])
  })
})

describe.each(anyStore)(
  'Whoever looked is told by nothing that the hub answers, on $store:',
  ({ open }) => {
    let hub: TestHub
    beforeAll(async () => {
      hub = await startHub(await open())
    })
    afterAll(() => hub.close())

    it('no schema of the contract has a place for them', async () => {
      const contract: OpenAPIV3_1.Document = (
        await hub.send({ method: 'GET', url: '/openapi.json' })
      ).json()
      const found = placesOf(contract).filter(({ name }) => names.includes(name))
      // The subject of an event is its request (CloudEvents), and that of a message what it is about.
      const isOther = ({ path, name }: (typeof found)[number]) =>
        name === 'subject' && (path[0] === 'webhooks' || path.at(-1) === 'message')
      const ofLooks = found.filter((one) => !isOther(one))
      expect(ofLooks.map(({ path, name }) => `${path.join('/')}: ${name}`)).toEqual([])
      expect(placesOf(contract).length).toBeGreaterThan(500)
    })

    it('no log, figure, export or list names an agent, by name, number or digest', async () => {
      await putRequest(hub, 'EC-1', {})
      const claire = {
        ...townAgents.claire,
        name: 'Clairemonde Bertignac',
      }
      const looked = await hub.as(claire, 'POST', '/v1/context', {
        identifier: { kind: 'reference', value: 'EC-1' },
        purpose: 'instruct',
        level: 1,
      })
      expect(looked.json().found).toBe(true)
      const traces = await hub.database.query<{ id: string }>(
        'select agent_key as id from access_log.access union select agent::text from agent where name = $1',
        [claire.name],
      )
      expect(traces).toHaveLength(2)
      const ids = traces.map(({ id }) => id)
      const secret = [claire.name, ...ids]
      /** Tells an administrator who may sign in, and nothing of what they looked at. */
      const ofPeople = '/v1/people'
      const keys = ids.filter((id) => !/^[\da-f-]{36}$/.test(id))
      expect(keys).toHaveLength(1)
      const lists = hub.endpoints.filter(
        ({ declared, method, url }) =>
          typeof declared.opensTo === 'object' && method === 'GET' && !url.includes(':'),
      )
      const withRequired = await openRequiredQuery(hub)
      for (const { url } of lists) {
        const { statusCode, body } = await hub.as(townAgents.admin, 'GET', withRequired(url))
        expect(statusCode, url).toBe(200)
        for (const one of url === ofPeople ? keys : secret) expect(body, url).not.toContain(one)
      }
      expect(lists.map(({ url }) => url)).toContain('/v1/access')
    })
  },
)

interface Place {
  name: string
  path: readonly string[]
}

/** Every property that a schema may have, wherever the contract has one. */
function placesOf(within: unknown, path: readonly string[] = []): Place[] {
  if (within === null || typeof within !== 'object') return []
  const { properties } = within as { properties?: unknown }
  const own = properties && typeof properties === 'object' ? Object.keys(properties) : []
  return [
    ...own.map((name) => ({ name, path })),
    ...Object.entries(within).flatMap(([key, value]) => placesOf(value, [...path, key])),
  ]
}

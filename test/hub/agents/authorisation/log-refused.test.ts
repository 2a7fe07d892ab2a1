import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  type MockInstance,
  vi,
} from 'vitest'
import { logBounded, mostLines } from '../../../../hub/platform/telemetry/log-bounded.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

/** What is known of each refusal that was logged. */
function refusalsIn(
  logged: MockInstance<typeof process.stdout.write>,
  why = 'refused for want of rights',
) {
  const lines = logged.mock.calls.flatMap(([written]) => String(written).split('\n'))
  return lines
    .filter((line) => line.includes(why))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe.each(anyStore)('A person refused for want of rights, on $store', ({ open }) => {
  let hub: TestHub
  let logged: MockInstance<typeof process.stdout.write>
  beforeAll(async () => {
    logged = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    hub = await startHub(await open(), null, { log: 'info' })
  })
  beforeEach(() => void logged.mockClear())
  afterAll(() => void logged.mockRestore())

  it('stands in the log, by the route and why, and by their name at the hub where it is known', async () => {
    await hub.send({ method: 'GET', url: '/v1/folder/of?name=Marie' })
    await hub.send({ method: 'GET', url: '/v1/agent' })
    await hub.send({ method: 'PUT', url: '/v1/requests/DOSSIER-42', payload: {} })
    await hub.as(townAgents.claire, 'GET', '/v1/keys')
    await hub.database.query(`update api_key set scopes = '{import}'`)
    await hub.withKey('PUT', '/v1/requests/DOSSIER-43', {})
    const refused = refusalsIn(logged)
    expect(refused.map(({ code, method, route }) => [code, method, route])).toEqual([
      ['token_missing', 'GET', '/v1/agent'],
      ['key_missing', 'PUT', '/v1/requests/:reference'],
      ['role_refused', 'GET', '/v1/keys'],
      ['key_scope', 'PUT', '/v1/requests/:reference'],
    ])
    const [, , claire, system] = refused
    expect([claire?.['agent'], system?.['key']]).toEqual([
      expect.stringMatching(/^[\da-f-]{36}$/),
      'bourg',
    ])
    const said = JSON.stringify(refused)
    for (const word of ['Marie', 'DOSSIER', town.key.split('_')[2], '127.0.0.1', 'claire'])
      expect(said).not.toContain(word)
  })

  it('stands there too where what they send, how often or by which name is refused', async () => {
    await hub.send({ method: 'POST', url: '/v1/feedback', payload: { comment: 'Marie' } })
    await hub.as(townAgents.claire, 'POST', '/v1/context', { identifier: 'Marie' })
    await hub.database.query(`update api_key set scopes = '{requests}'`)
    await hub.withKey('PUT', '/v1/requests/DOSSIER-44', { kind: 'Marie' })
    for (let tries = 0; tries <= 60; tries += 1)
      await hub.send({ method: 'GET', url: '/suivi/7K3M-9QRT-A0BC-DEFG' })
    await hub.send({ method: 'GET', url: '/v1/agent', headers: { host: 'marie.example' } })
    const refused = refusalsIn(logged, 'refused for its content or its rate')
    expect(refused.map(({ level, code, route }) => [level, code, route])).toEqual([
      [30, 'invalid', '/v1/feedback'],
      [30, 'invalid', '/v1/context'],
      [30, 'invalid', '/v1/requests/:reference'],
      [30, 'too_many_requests', '/suivi/:code'],
    ])
    expect([refused[1]?.['agent'], refused[2]?.['key']]).toEqual([
      expect.stringMatching(/^[\da-f-]{36}$/),
      'bourg',
    ])
    expect(refusalsIn(logged, 'refused for the name')).toMatchObject([{ code: 'host_refused' }])
    expect(JSON.stringify(refused)).not.toMatch(/Marie|DOSSIER|7K3M|127\.0\.0\.1/i)
  })

  it('fills no log: what is more than a person reads is counted', async () => {
    for (let n = 0; n < mostLines + 12; n += 1) await hub.send({ method: 'GET', url: '/v1/agent' })
    await hub.close()
    const refused = refusalsIn(logged)
    expect(refused.length).toBeLessThanOrEqual(mostLines + 1)
    // Those of the test before are of the same minute.
    expect(refused.at(-1)).toMatchObject({ level: 40, more: 12 + 4 })
  })
})

describe('A log line that is rate-limited', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is told again once the minute is over, and how much was not told', () => {
    const warn = vi.fn()
    const log = logBounded({ log: { warn }, addHook: () => {} } as never, 'refused')
    const tell = (times: number) => {
      for (let n = 0; n < times; n += 1) log({ code: 'key_missing' })
    }
    tell(mostLines + 3)
    expect(warn).toHaveBeenCalledTimes(mostLines)
    vi.advanceTimersByTime(60_000)
    expect(warn).toHaveBeenLastCalledWith({ more: 3 }, 'refused')
    tell(1)
    expect(warn).toHaveBeenLastCalledWith({ code: 'key_missing' }, 'refused')
    vi.advanceTimersByTime(60_000)
    expect(warn).toHaveBeenCalledTimes(mostLines + 2)
  })
})

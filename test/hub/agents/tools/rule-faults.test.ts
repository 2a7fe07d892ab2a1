import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RuleFault } from '#shared/contract/agents/tools.ts'
import { upsertOrganisation } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { purge } from '../../../../hub/operations/retention/purge.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { officeFault } from '../../../world/office-rule.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { claire, karim, quality } = townAgents

describe.each(anyStore)('A rule that does not fit its tool any more, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const tell = (change: object = {}, agent: TownAgent = claire) =>
    hub.as(agent, 'POST', '/v1/tools/faults', { ...officeFault, ...change })
  const counts = async (agent: TownAgent = quality) =>
    (await hub.as(agent, 'GET', '/v1/tools/faults')).json()
  const on = (moment: string) => {
    hub.clock.now = new Date(moment)
  }
  const rows = () => hub.database.query<Record<string, unknown>>('select * from rule_fault')

  it('is counted by day, and not by agent', async () => {
    on('2026-11-23T22:30:00Z')
    await tell()
    await tell({}, karim)
    on('2026-11-23T23:30:00Z')
    const { statusCode, body } = await tell()
    expect([statusCode, body]).toEqual([204, ''])
    await tell({ field: 'root', browser: 'chromium', version: 2 })
    const newer = { ...officeFault, field: 'root', browser: 'chromium', version: 2 }
    expect(await counts()).toEqual({
      days: 90,
      faults: [
        { ...officeFault, count: 3, first: '2026-11-23', last: '2026-11-24' },
        { ...newer, count: 1, first: '2026-11-24', last: '2026-11-24' },
      ],
    })
    expect(await rows()).toHaveLength(3)
  })

  it('is counted though the hub never saw that rule: it may have come with the extension', async () => {
    await tell({ rule: 'org.publik', version: 12 })
    expect((await counts()).faults).toMatchObject([{ rule: 'org.publik', count: 1 }])
  })

  it('is counted once for each time it is told, at once too', async () => {
    await Promise.all(Array.from({ length: 20 }, () => tell()))
    expect((await counts()).faults).toMatchObject([{ count: 20 }])
  })

  it('leaves nothing of who told it', async () => {
    await tell()
    const [row] = await rows()
    expect(Object.keys(row ?? {}).sort()).toEqual(
      [...Object.keys(officeFault), 'organisation', 'day', 'count'].sort(),
    )
    expect(JSON.stringify(row)).not.toContain(claire.name)
  })

  it.each<[string, object]>([
    ['an address', { url: 'https://guichet.bourg.example/dossiers/EC-1' }],
    ['a text of the page', { found: 'marie@courrier.example' }],
    ['a page by its title', { page: 'Dossier de Marie' }],
    ['a part that no rule has', { field: 'iban' }],
    ['a browser by its version', { browser: 'Firefox 140' }],
    ['a rule of any name', { rule: 'marie@courrier.example' }],
  ])('is not taken with %s', async (_, change) => {
    expect((await tell(change)).statusCode).toBe(422)
    expect(await rows()).toEqual([])
  })

  it('is one of two hundred at most in a day: others are dropped, those that are there still count', async () => {
    const agents = Array.from({ length: 5 }, (_, n) => ({ ...claire, name: `Claire ${n}` }))
    const fault = (n: number): Partial<RuleFault> => ({ rule: `bourg.outil-${n}` })
    for (let n = 0; n < 210; n += 1)
      expect((await tell(fault(n), agents[n % 5])).statusCode).toBe(204)
    expect(await rows()).toHaveLength(200)
    await tell(fault(3))
    const { faults } = await counts()
    expect(faults).toHaveLength(200)
    expect(faults[0]).toMatchObject({ ...fault(3), count: 2 })
    on('2026-11-25T10:00:00Z')
    await tell(fault(205))
    expect(await rows()).toHaveLength(201)
  })

  it('is told sixty times in an hour by one agent, and no more', async () => {
    for (let n = 0; n < 60; n += 1) expect((await tell()).statusCode).toBe(204)
    const refused = await tell()
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'too_many_requests'])
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await tell({}, karim)).statusCode).toBe(204)
    on('2026-11-24T11:00:00Z')
    expect((await tell()).statusCode).toBe(204)
  })

  it('is told to those who answer for quality for ninety days, and forgotten after twenty-five months', async () => {
    await tell()
    on('2027-02-21T10:00:00Z')
    expect((await counts()).faults).toMatchObject([{ last: '2026-11-24' }])
    on('2027-02-22T10:00:00Z')
    expect((await counts()).faults).toEqual([])
    expect(await purge(hub.database, new Date('2028-12-24T10:00:00Z'))).toMatchObject({
      ruleFaults: 0,
      beliefMarks: 0,
    })
    expect(await purge(hub.database, new Date('2028-12-25T10:00:00Z'))).toMatchObject({
      ruleFaults: 1,
    })
    expect(await rows()).toEqual([])
  })

  it('is told to its own organisation alone', async () => {
    await upsertOrganisation(hub.database, 'aval', 'Aval', town.zone)
    await tell()
    const theirs = { ...quality, rights: { ...quality.rights, organisation: 'aval' } }
    expect(await counts(theirs)).toEqual({ days: 90, faults: [] })
    const nowhere = { ...claire, rights: { ...claire.rights, organisation: 'nulle-part' } }
    expect((await tell({}, nowhere)).json().code).toBe('token_refused')
    expect((await hub.as(claire, 'GET', '/v1/tools/faults')).json().code).toBe('role_refused')
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultPurposes } from '#shared/contract/agents/purpose.ts'
import { upsertPurposes } from '../../../hub/catalogue/organisations/purposes-sql.ts'
import { upsertOrganisation, upsertService } from '../../../hub/catalogue/sites/declare-sql.ts'
import { emptyAccessLog } from '../../world/access-log.ts'
import { type TownAgent, townAgents } from '../../world/agents.ts'
import { declareWritten } from '../../world/declare-written.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { putRequest } from '../../world/requests.ts'
import { anyStore } from '../../world/stores.ts'
import { town, townServices } from '../../world/town.ts'

/** A second town on the hub, whose sectors and source are called the same. */
const neighbour = {
  organisation: 'aval',
  name: 'Commune d’Aval',
  key: 'parvis_aval_0123456789abcdefghijklmnop',
}
const of = ({ name, rights }: TownAgent): TownAgent => ({
  name: `${name} d’Aval`,
  rights: { ...rights, organisation: neighbour.organisation },
})
const { claire, quality } = townAgents
const marie = { email: 'marie.durand@courrier.example' }

describe.each(anyStore)('Two towns that share a hub, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    const { database } = hub
    const { organisation, name, key } = neighbour
    await upsertOrganisation(database, organisation, name, town.zone)
    await upsertPurposes(database, organisation, defaultPurposes)
    for (const service of townServices) await upsertService(database, organisation, service)
    await declareWritten(database, organisation, key, town.source)
    const theirs: Pick<TestHub, 'withKey'> = {
      withKey: (method, url, body = {}) =>
        hub.send({ method, url, headers: { authorization: `Bearer ${key}` }, payload: body }),
    }
    await putRequest(hub, 'EC-1', { usager: marie, kind: 'Copie intégrale' })
    for (const [reference, kind] of [
      ['EC-1', 'Livret de famille'],
      ['EC-2', 'Extrait'],
    ] as const)
      await putRequest({ ...hub, ...theirs }, reference, { usager: marie, kind })
  })
  afterAll(() => hub.close())

  const look = async (agent: TownAgent, value: string, kind = 'reference') => {
    const identifier = { kind, value }
    const asked = { identifier, purpose: 'instruct', level: 2 }
    return (await hub.as(agent, 'POST', '/v1/context', asked)).json()
  }

  it('each see their own request, though both have one of that reference', async () => {
    expect(await look(claire, 'EC-1')).toMatchObject({
      request: { kind: 'Copie intégrale' },
      others: [],
    })
    expect(await look(of(claire), 'EC-1')).toMatchObject({
      request: { kind: 'Livret de famille' },
      others: [{ reference: 'EC-2' }],
    })
  })

  it('see nothing of the other’s, by reference or by address', async () => {
    expect(await look(claire, 'EC-2')).toEqual({ found: false })
    const known = await look(claire, marie.email, 'email')
    expect(known.others).toMatchObject([{ reference: 'EC-1', kind: 'Copie intégrale' }])
    const theirs = await look(of(claire), marie.email, 'email')
    expect(theirs.others).toHaveLength(2)
  })

  it('have no name in common for one usager', async () => {
    const rows = await hub.database.query<{ organisation: string; key: string }>(
      "select distinct organisation, key from identifier where sector = 'etat-civil'",
    )
    expect(rows.map(({ organisation }) => organisation).sort()).toEqual(['aval', 'bourg'])
    expect(rows[0]?.key).not.toBe(rows[1]?.key)
  })

  it('read the looks of their own agents alone', async () => {
    await emptyAccessLog(hub.database)
    await look(claire, 'EC-1')
    const looks = async (agent: TownAgent) =>
      (await hub.as(agent, 'GET', '/v1/access')).json().accesses
    expect(await looks(of(quality))).toEqual([])
    expect(await looks(quality)).toHaveLength(1)
    await look(of(claire), 'EC-2')
    expect(await looks(of(quality))).toHaveLength(1)
    expect(await looks(quality)).toHaveLength(1)
  })
})

import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { watchLooks } from '../../../../hub/agents/alarms/watch-looks.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import type { TestHub } from '../../../world/hub.ts'
import { startAdministered } from '../../../world/persons.ts'
import { putRequest } from '../../../world/requests.ts'

const { karim, claire } = townAgents
const named = (name: string): TownAgent => ({ name, rights: karim.rights })
const oneDay = 24 * 3600_000

/** Karim and his colleagues work for the roads; the request is of civil status. */
describe('An agent who says that usagers of another sector are present', () => {
  let hub: TestHub
  beforeAll(async () => {
    ;({ hub } = await startAdministered())
    await putRequest(hub, 'EC-1')
  })
  afterAll(() => hub.close())
  beforeEach(async () => {
    await hub.database.script('delete from access_log.alarm')
    later(100 * oneDay)
  })

  const later = (milliseconds: number) => {
    hub.clock.now = new Date(hub.clock.now.getTime() + milliseconds)
  }
  const looks = async (agent: TownAgent, n: number, change: object = {}) => {
    for (let done = 0; done < n; done += 1) {
      later(1000)
      const asked = { identifier: { kind: 'reference', value: 'EC-1' }, level: 1, ...change }
      const { statusCode, body } = await hub.as(agent, 'POST', '/v1/context', {
        ...{ purpose: 'reception', present: true, ...asked },
      })
      expect([statusCode, body]).toEqual([200, expect.stringContaining('"found":true')])
    }
  }
  const alarms = async () => {
    await watchLooks({ database: hub.database, clock: () => hub.clock.now, random: randomBytes })
    return hub.database.query<{ kind: string; sector: string; times: number }>(
      'select kind, sector, times from access_log.alarm order by at, alarm',
    )
  }

  it('raises an alarm at the sixth in 24 hours, and none again while nothing more happens', async () => {
    await looks(karim, 5)
    expect(await alarms()).toEqual([])
    await looks(karim, 1)
    const raised = { kind: 'many_presences', sector: 'etat-civil', times: 1 }
    expect(await alarms()).toEqual([raised])
    expect(await alarms()).toEqual([raised])
    await looks(karim, 1)
    expect(await alarms()).toEqual([{ ...raised, times: 2 }])
  })

  it('raises none by five a day, day after day', async () => {
    for (let day = 0; day < 3; day += 1) {
      await looks(karim, 5)
      expect(await alarms()).toEqual([])
      later(oneDay)
    }
  })

  it('may have three times as many as colleagues of the service usually have', async () => {
    for (let day = 0; day < 2; day += 1) {
      for (const name of ['Nadia', 'Marc', 'Lise']) await looks(named(name), 3)
      later(oneDay)
    }
    await looks(karim, 9)
    expect(await alarms()).toEqual([])
    await looks(karim, 1)
    expect(await alarms()).toMatchObject([{ kind: 'many_presences' }])
  })

  it('does not make many usual by their own habit', async () => {
    for (let day = 0; day < 4; day += 1) {
      await looks(karim, 15)
      later(oneDay)
    }
    await looks(named('Nadia'), 1)
    later(oneDay)
    await looks(karim, 6)
    expect(await alarms()).toMatchObject([{ kind: 'many_presences' }])
  })

  it('raises none by looks at their own sector without that word', async () => {
    await looks(claire, 20, { purpose: 'instruct', present: false })
    expect(await alarms()).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { townAgents } from '../../../world/agents.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const { claire } = townAgents

describe.each(anyStore)('A merge, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    for (const name of ['marie', 'jeanne'])
      await putRequest(hub, `EC-${name}`, { usager: { email: known(name).value } })
  })
  afterAll(() => hub.close())

  const known = (name: string) => ({ kind: 'email', value: `${name}@courrier.example` })
  const merge = (one: string, other: string, id = newId()) =>
    hub.as(claire, 'POST', '/v1/merges', {
      ...{ merge: id, one: known(one), other: known(other) },
      ...{ purpose: 'instruct', reason: 'usager_said' },
    })

  it('that comes to nothing leaves a trace of either name', async () => {
    expect((await merge('marie', 'nobody')).statusCode).toBe(404)
    const left = await hub.database.query(
      `select distinct subject_key from access_log.access where outcome = 'nothing'`,
    )
    expect(left).toHaveLength(2)
  })

  it('takes as long where there is nobody as where somebody may not be seen', async () => {
    await putRequest(hub, 'VO-paul', { usager: { email: known('paul').value }, service: 'voirie' })
    const undo = () =>
      hub.as(claire, 'POST', `/v1/merges/${newId()}/undo`, {
        ...{ purpose: 'instruct', reason: 'two_persons' },
      })
    const tries = [() => merge('jeanne', 'nobody'), () => merge('jeanne', 'paul'), undo]
    for (const attempt of tries) {
      const times: number[] = []
      for (let time = 0; time < 3; time += 1) {
        const start = performance.now()
        expect((await attempt()).statusCode).toBe(404)
        times.push(performance.now() - start)
      }
      expect(Math.min(...times)).toBeGreaterThanOrEqual(39)
    }
  })

  it('that is sent several times at once is one merge, and new once', async () => {
    const id = newId()
    const sent = await Promise.all(Array.from({ length: 8 }, () => merge('marie', 'jeanne', id)))
    const statuses = sent.map(({ statusCode }) => statusCode).sort()
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 201])
    await hub.database.query('delete from merge')
  })

  it('said by two agents at once, each in another order, is one merge', async () => {
    const sent = await Promise.all(
      Array.from({ length: 8 }, (_, nth) =>
        nth % 2 === 0 ? merge('marie', 'jeanne') : merge('jeanne', 'marie'),
      ),
    )
    expect(new Set(sent.map((one) => one.json().merge)).size).toBe(1)
    expect(await hub.database.query('select from merge')).toHaveLength(1)
    await hub.database.query('delete from merge')
  })

  it.each([
    ['each merged with the same', 'key'],
    ['each merged with the next', `case n when 1 then key else 'k' || n end`],
  ])('of 300 names, %s, leaves the usager to be found', async (_, first) => {
    await merge('marie', 'jeanne')
    await hub.database.query(
      `insert into merge (organisation, merge, sector, one_kind, one_key, other_kind, other_key,
         reason, made_at)
       select i.organisation, id::uuid, sector, kind, ${first}, kind, 'k' || n + 1, 'usager_said', $2
       from identifier i, jsonb_array_elements_text($1::jsonb) with ordinality as new (id, n)
       where reference = 'EC-marie'`,
      [JSON.stringify(Array.from({ length: 300 }, newId)), hub.clock.now],
    )
    const start = performance.now()
    const identifier = known('jeanne')
    const asked = { identifier, purpose: 'instruct', level: 1 }
    const found = await hub.as(claire, 'POST', '/v1/context', asked)
    expect(found.json().others).toHaveLength(2)
    expect(performance.now() - start).toBeLessThan(20_000)
    await hub.database.query('delete from merge')
  })
})

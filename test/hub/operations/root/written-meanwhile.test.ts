import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '#shared/contract/agents/context.ts'
import { reseal } from '../../../../hub/operations/root/reseal.ts'
import { addGeneration } from '../../../../hub/platform/crypto/change-root.ts'
import { followGenerations } from '../../../../hub/platform/crypto/hub-secret.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const persons = 12
const each = 5

describe.each(stores)('Requests that change while digests are renewed, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    for (let person = 0; person < persons; person++)
      for (let nth = 0; nth < each; nth++) await puts(person, nth, [person, person + 1])
    await addGeneration(hub.database, hub.secret, 0)
    await followGenerations(hub.database, { secret: String(hub.secret), data: '' }, hub.secret)
  })
  afterAll(() => hub.close())

  const address = (person: number) => `usager-${person % persons}@courrier.example`
  /** Puts a request of one person, with the addresses of others beside. */
  const puts = (person: number, nth: number, [own = 0, ...beside]: number[]) =>
    putRequest(hub, `M-${person}-${nth}`, {
      usager: { email: address(own) },
      beside: beside.map((one) => ({ email: address(one) })),
    })
  const finds = async (person: number) => {
    const identifier = { kind: 'email', value: address(person) }
    const asked = { identifier, purpose: 'instruct', level: 1 }
    const found: Context = (
      await hub.as(townAgents.claire, 'POST', '/v1/context?locale=fr', asked)
    ).json()
    return found.found ? (found.others ?? []).length : 0
  }

  it('are all taken, and lead to each other', async () => {
    const work = Array.from({ length: persons * each }, (_, at) => {
      const [person, nth] = [Math.floor(at / each), at % each]
      return puts(person, nth, [person, person + persons - 1])
    })
    const renewing = async () => {
      const signal = new AbortController().signal
      for (let time = 0; time < 3; time++)
        await reseal({ database: hub.database, secret: hub.secret }, signal)
    }
    await Promise.all([renewing(), ...work])
    await renewing()
    const [kept] = await hub.database.query<{ n: number; keys: number; old: number }>(
      `select count(*)::int as n, count(distinct key)::int as keys,
         count(*) filter (where key not like '2.%')::int as old
       from identifier where organisation = $1`,
      [town.organisation],
    )
    expect(kept).toEqual({ n: persons * each * 2, keys: persons, old: 0 })
    for (let person = 0; person < persons; person++) expect(await finds(person)).toBe(each * 2)
  })
})

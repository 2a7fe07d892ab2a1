import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { eventually } from '../../../world/eventually.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { sendUntilTaken } from '../../../world/send-until-taken.ts'
import { keepPromises, sharesOf } from '../../../world/shares.ts'
import { newDatabase } from '../../../world/stores.ts'

const count = <T>(values: readonly T[], value: T) => values.filter((one) => one === value).length

describe('Two hubs on one PostgreSQL, given the same answers at the same time', () => {
  let url: string
  let hubs: TestHub[]
  beforeAll(async () => {
    url = await newDatabase()
    // PostgreSQL may read the same rows in another order for each: it joins as its figures advise.
    const joining = (setting: string) =>
      openPostgres(`${url}?options=${encodeURIComponent(`-c ${setting}`)}`)
    const first = await startHub(joining('enable_hashjoin=on'))
    hubs = [first, await startHub(joining('enable_hashjoin=off'))]
    await keepPromises(first, 'voirie')
    await keepPromises(first, 'etat-civil')
  })
  afterAll(async () => {
    for (const hub of hubs) await hub.close()
    // Their connections are closed: PostgreSQL has counted all that happened on them.
    const database = openPostgres(url)
    const circles = await database.query(
      'select deadlocks::int as n from pg_stat_database where datname = current_database()',
    )
    await database.close()
    expect(circles).toEqual([{ n: 0 }])
  })

  /** Sends each content to the hubs in turn, all at once. @returns the statuses */
  const sendAll = (parts: readonly Record<string, unknown>[]) =>
    Promise.all(parts.map((part, at) => sendUntilTaken(hubs[at % 2], part)))

  /** What is told of those who were invited. */
  const counted = async (service: string) => {
    const [hub] = hubs
    return hub && sharesOf(await hub.indicators(), service)[0]?.share
  }

  const voirie = () => counted('voirie')

  it('keep one of many contents under one number, and count it once', async () => {
    for (let round = 0; round < 20; round++) {
      const base = feedback({ service: 'voirie' })
      const rivals = [1, 2, 3, 4, 5].flatMap((overall) => [
        { ...base, answers: { overall } },
        { ...base, answers: { overall } },
      ])
      const statuses = await sendAll(rivals)
      expect([count(statuses, 201), count(statuses, 200), count(statuses, 409)]).toEqual([1, 1, 8])
    }
    expect(await voirie()).toMatchObject({ n: 20 })
  })

  it('keep every part of one feedback, the highest per item', async () => {
    for (let round = 0; round < 20; round++) {
      const base = feedback({ service: 'voirie' })
      const parts = [1, 2, 3, 4, 5].map((part) => ({ ...base, part, answers: { overall: part } }))
      const statuses = await sendAll(parts)
      expect([count(statuses, 201), count(statuses, 202)]).toEqual([1, 4])
    }
    expect(await voirie()).toMatchObject({ x: expect.any(Number), n: 40 })
  })

  it('never stand in each other’s way when many change their minds at once', async () => {
    const people = Array.from({ length: 200 }, (_, at) =>
      feedback({ service: 'etat-civil', answers: { overall: 1 + (at % 5) } }),
    )
    const minds = people.flatMap((first) => [
      first,
      { ...first, part: 2, answers: { overall: 5, FIA: 1 } },
      { ...first, part: 3, answers: { overall: 2, FIA: 5 } },
    ])
    const statuses = await sendAll(minds)
    expect(statuses.filter((status) => status !== 201 && status !== 202)).toEqual([])
    expect(await counted('etat-civil')).toMatchObject({ x: 0, n: 200 })
  })

  it('never wait for each other in a circle, in whatever order PostgreSQL reads their parts', async () => {
    const people = Array.from({ length: 200 }, () =>
      feedback({ service: 'voirie', stream: 'open' }),
    )
    await sendAll(people)
    const database = openPostgres(url)
    const waiting = () =>
      database.query(`select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`)
    // Both begin while one person among them is held, and each holds some that the other wants.
    const [statuses] = await database.transaction(async (transaction) => {
      await transaction.query(`select from feedback where feedback = (
        select feedback from feedback where stream = 'open' order by feedback offset 99 limit 1
      ) for update`)
      const sent = sendAll(
        people.flatMap((person) => [
          { ...person, part: 2, answers: { overall: 1 } },
          { ...person, part: 3, answers: { overall: 2 } },
        ]),
      )
      await eventually(async () =>
        expect((await waiting()).length).toBeGreaterThanOrEqual(hubs.length),
      )
      return [sent]
    })
    expect(new Set(await statuses)).toEqual(new Set([202]))
    await database.close()
  })

  it('leave every count right when receipts are deleted meanwhile', async () => {
    const parts = Array.from({ length: 40 }, () => feedback({ service: 'voirie' }))
    await sendAll(parts)
    const before = await voirie()
    const headers = (part: Record<string, unknown>) => ({
      'parvis-receipt': String(part['receipt']),
    })
    await Promise.all(
      parts.flatMap((part, at) => [
        hubs[at % 2]?.send({
          method: 'DELETE',
          url: '/v1/feedback/receipt',
          headers: headers(part),
        }),
        hubs[(at + 1) % 2]?.answer({ ...part, part: 2, answers: { overall: 1 } }),
      ]),
    )
    const left = await Promise.all(
      parts.map((part) =>
        hubs[0]?.send({ method: 'GET', url: '/v1/feedback/receipt', headers: headers(part) }),
      ),
    )
    const stillThere = count(
      left.map((answer) => answer?.statusCode),
      200,
    )
    const after = await voirie()
    expect(before).toMatchObject({ n: 80 })
    expect(after).toMatchObject({ n: 40 + stillThere })
  })

  it('never begin a deleted feedback anew, even for a part that was already being written', async () => {
    const [first, second] = hubs
    const before = await voirie()
    const part = feedback({ service: 'voirie' })
    await first?.answer(part)
    const headers = { 'parvis-receipt': String(part['receipt']) }
    const waiting = async (n: number) => {
      const rows = await second?.database.query(
        `select 1 from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      )
      expect(rows).toHaveLength(n)
    }
    // Somebody else looks at it, so that the deletion waits, and the part behind the deletion.
    const [deleted] =
      (await first?.database.transaction(async (transaction) => {
        await transaction.query('select 1 from feedback where feedback = $1 for update', [
          String(part['id']),
        ])
        const deletion = second?.send({ method: 'DELETE', url: '/v1/feedback/receipt', headers })
        await eventually(() => waiting(1))
        const late = second?.answer({ ...part, part: 2, answers: { FIA: 1 }, comment: 'Tard.' })
        await eventually(() => waiting(2))
        return [Promise.all([deletion, late])]
      })) ?? []
    const statuses = (await deleted)?.map((answer) => answer?.statusCode)
    expect(statuses?.[0]).toBe(204)
    expect(statuses?.[1]).toBeLessThan(300)
    const read = await first?.send({ method: 'GET', url: '/v1/feedback/receipt', headers })
    expect(read?.statusCode).toBe(404)
    expect(await voirie()).toEqual(before)
    for (const table of ['feedback', 'feedback_part', 'answer'])
      expect(
        await first?.database.query(`select 1 from ${table} where feedback = $1`, [
          String(part['id']),
        ]),
      ).toEqual([])
  })
})

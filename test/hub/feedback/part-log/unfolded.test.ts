import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkFolded } from '../../../../hub/feedback/part-log/check-folded.ts'
import { foldEach, foldOrganisation } from '../../../../hub/feedback/part-log/fold-organisation.ts'
import { lockFold } from '../../../../hub/feedback/part-log/part-log-sql.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { closeMonths } from '../../../../hub/reporting/closing/close-months.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback } from '../../../world/feedback.ts'
import { foldWhenRead } from '../../../world/fold-at-once.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { readRollUp, recountAnswers } from '../../../world/recount.ts'
import { newDatabase, stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const count = async (database: Database, table: string) =>
  (await database.query<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n

const headersOf = (part: Record<string, unknown>) => ({
  'parvis-receipt': String(part['receipt']),
})

describe.each(stores)('An answer that is acknowledged and not folded, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open(), null, { folding: foldWhenRead })
  })
  afterEach(() => hub.close())

  /** Sends an answer, which waits in the log. */
  async function waits(said: Record<string, unknown> = {}) {
    const part = feedback({ service: 'voirie', stream: 'open', took_ms: 9000, ...said })
    expect((await hub.answer(part)).statusCode).toBe(201)
    expect(await count(hub.database, 'part_log')).toBeGreaterThan(0)
    expect(await count(hub.database, 'feedback')).toBe(0)
    return part
  }

  const receipt = (method: 'GET' | 'DELETE', part: Record<string, unknown>, what = '') =>
    hub.send({ method, url: `/v1/feedback/receipt${what}`, headers: headersOf(part) })

  it('is in the figures of whoever reads them', async () => {
    for (let one = 0; one < 12; one += 1) await hub.answer({ service: 'voirie' })
    expect(await count(hub.database, 'feedback')).toBe(0)
    const read = await hub.indicators()
    expect(await count(hub.database, 'part_log')).toBe(0)
    expect(await count(hub.database, 'feedback')).toBe(12)
    expect(await hub.indicators()).toEqual(read)
  })

  it('is known when it is sent again, and refuses another under its number', async () => {
    const part = await waits({ answers: { overall: 5 } })
    expect((await hub.answer(part)).json().stored).toBe('already')
    expect((await hub.answer({ ...part, answers: { overall: 1 } })).statusCode).toBe(409)
    expect((await hub.answer({ ...part, part: 2, place: 'mairie' })).statusCode).toBe(409)
    expect((await hub.answer({ ...part, part: 2, answers: { FIA: 1 } })).statusCode).toBe(202)
    await foldEach(hub.database)
    expect((await hub.answer(part)).json().stored).toBe('already')
    expect((await hub.answer({ ...part, part: 2, answers: { FIA: 2 } })).statusCode).toBe(409)
  })

  it('is read and taken back by its usager, and then leaves nothing', async () => {
    const part = await waits({ comment: 'Un mot.' })
    expect((await receipt('GET', part)).json()).toMatchObject({ comment: 'Un mot.' })
    await hub.answer({ ...part, part: 2, comment: undefined, answers: { FIA: 1 } })
    expect((await receipt('DELETE', part)).statusCode).toBe(204)
    for (const table of ['part_log', 'feedback', 'feedback_part', 'answer', 'comment_index'])
      expect(await count(hub.database, table), table).toBe(0)
    expect(await readRollUp(hub.database)).toEqual({})
    expect((await hub.answer({ ...part, part: 3, answers: { FIA: 2 } })).json().stored).toBe(
      'already',
    )
    expect(await count(hub.database, 'part_log')).toBe(0)
  })

  it('loses its comment alone when its usager withdraws it', async () => {
    const part = await waits({ comment: 'Un mot.' })
    expect((await receipt('DELETE', part, '/comment')).statusCode).toBe(204)
    const left = (await receipt('GET', part)).json()
    expect(left).not.toHaveProperty('comment')
    expect(left.answers).toMatchObject({ overall: expect.anything() })
  })

  it('is set aside when it is sent again and found to be of a machine', async () => {
    const part = await waits()
    expect((await hub.answer({ ...part, trap: true })).json().stored).toBe('already')
    await foldEach(hub.database)
    expect(await readRollUp(hub.database)).toEqual({})
    const [row] = await hub.database.query<{ set_aside: string }>('select set_aside from feedback')
    expect(row?.set_aside).toBe('trap')
  })

  it('counts in the month that closes after it', async () => {
    await waits()
    hub.clock.now = new Date('2026-12-11T10:00:00Z')
    await closeMonths({
      database: hub.database,
      clock: () => hub.clock.now,
      secret: hub.secret,
    })
    expect(await count(hub.database, 'closing')).toBe(1)
    expect(await count(hub.database, 'late_change')).toBe(0)
    expect(await readRollUp(hub.database)).toEqual(await recountAnswers(hub.database))
  })

  it('is folded once, however many fold it, also after a fold was cut', async () => {
    await Promise.all(Array.from({ length: 30 }, () => hub.answer({ service: 'voirie' })))
    const cut: Database['transaction'] = (work) =>
      hub.database.transaction(async (transaction) => {
        await work(transaction)
        expect(await transaction.query('select 1 from feedback')).toHaveLength(30)
        throw new Error('cut')
      })
    const folded = foldOrganisation({ ...hub.database, transaction: cut }, town.organisation)
    await expect(folded).rejects.toThrow('cut')
    expect(await count(hub.database, 'part_log')).toBe(30)
    await Promise.all(Array.from({ length: 5 }, () => foldEach(hub.database)))
    expect(await count(hub.database, 'feedback')).toBe(30)
    expect(await readRollUp(hub.database)).toEqual(await recountAnswers(hub.database))
  })

  it('has the comment of its last part, whatever is folded together', async () => {
    const part = await waits({ comment: 'Un.' })
    await hub.answer({ ...part, part: 3, comment: 'Trois.', answers: { FIA: 3 } })
    await hub.answer({ ...part, part: 2, comment: 'Deux.', answers: { FIA: 2 } })
    const kept = (await receipt('GET', part)).json()
    expect(kept).toMatchObject({ comment: 'Trois.', answers: { FIA: '3' } })
    const rows = await hub.database.query<{ comment: string | null }>(
      'select comment from feedback_part order by part',
    )
    expect(rows.map(({ comment }) => comment)).toEqual([null, null, 'Trois.'])
  })

  it('shows a person their comment at once', async () => {
    await waits({ comment: 'Un mot.' })
    const listed = (await hub.as(townAgents.quality, 'GET', '/v1/feedback?locale=fr')).json()
    expect(listed.feedback).toHaveLength(1)
  })
})

describe('An answer that cannot be folded', () => {
  it('keeps no other from being counted, is told, and goes when its usager says so', async () => {
    const hub = await startHub(openPostgres(await newDatabase()), null, { folding: foldWhenRead })
    const { database } = hub
    await database.query(
      `alter table feedback add constraint refused check (place <> 'nulle-part')`,
    )
    const open = { service: 'voirie', stream: 'open', took_ms: 9000 }
    const refused = feedback({ ...open, place: 'nulle-part' })
    await hub.answer(refused)
    for (let one = 0; one < 5; one += 1) await hub.answer(open)
    await foldEach(database)
    expect(await count(database, 'feedback')).toBe(5)
    expect(await count(database, 'part_log')).toBe(1)
    const violated: string[] = []
    await checkFolded(database, (code) => violated.push(code))
    expect(violated).toEqual(['answer_not_folded'])
    expect((await hub.as(townAgents.quality, 'GET', '/v1/indicators')).statusCode).toBe(200)
    const url = '/v1/feedback/receipt'
    const gone = await hub.send({ method: 'DELETE', url, headers: headersOf(refused) })
    expect(gone.statusCode).toBe(204)
    expect(await count(database, 'part_log')).toBe(0)
    await hub.close()
  })

  it('is counted when nothing refuses it any more', async () => {
    const hub = await startHub(openPostgres(await newDatabase()), null, { folding: foldWhenRead })
    const { database } = hub
    await database.query(
      `alter table feedback add constraint refused check (place <> 'nulle-part')`,
    )
    await hub.answer({ service: 'voirie', place: 'nulle-part' })
    await foldEach(database)
    await database.query('alter table feedback drop constraint refused')
    await checkFolded(database, () => {})
    await foldEach(database)
    expect(await count(database, 'feedback')).toBe(1)
    expect(await readRollUp(database)).toEqual(await recountAnswers(database))
    await hub.close()
  })
})

describe('The folds of two organisations', () => {
  it('wait for each other never', async () => {
    const [{ open }] = stores.filter(({ store }) => store !== 'PGlite') as [(typeof stores)[number]]
    const hub = await startHub(await open(), null, { folding: foldWhenRead })
    await hub.answer({ service: 'voirie' })
    await hub.database.transaction(async (transaction) => {
      await lockFold(transaction, 'another')
      await foldOrganisation(hub.database, town.organisation)
    })
    expect(await count(hub.database, 'feedback')).toBe(1)
    await hub.close()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reseal } from '../../../../hub/operations/root/reseal.ts'
import { addGeneration } from '../../../../hub/platform/crypto/change-root.ts'
import { codeDigests } from '../../../../hub/platform/crypto/code-digests.ts'
import { followGenerations } from '../../../../hub/platform/crypto/hub-secret.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { allRows } from '../../../world/all-rows.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { receives } from '../../../world/requests.ts'
import { stores } from '../../../world/stores.ts'

const signal = new AbortController().signal

describe.each(stores)('Digests of a new generation of the root, on $store', ({ open }) => {
  let hub: TestHub
  /** A process that has not learnt of the generation, and writes digests of the first. */
  let late: TestHub
  const first = feedback({ comment: 'Accueil parfait.' })
  const second = feedback({ comment: 'Trop long.' })
  let codes: string[] = []
  beforeAll(async () => {
    hub = await startHub(await open())
    late = await startHub(hub.database)
    expect((await hub.answer(first)).statusCode).toBe(201)
    codes = [await receives(hub, 'D-1')]
    await addGeneration(hub.database, hub.secret, 0)
    await follows(hub)
    expect((await hub.answer(second)).statusCode).toBe(201)
    codes.push(await receives(hub, 'D-2'))
  })
  afterAll(() => hub.close())

  const follows = ({ database, secret }: TestHub) =>
    followGenerations(database, { secret: String(secret), data: '' }, secret)
  const status = async (header: string, url: string, code: unknown) =>
    (await hub.send({ method: 'GET', url, headers: { [header]: String(code) } })).statusCode
  /** Opens what people hold, by the front door, and sends again what the hub has. */
  const everythingIsFound = async () => {
    for (const code of codes)
      expect(await status('parvis-tracking', '/v1/tracking', code)).toBe(200)
    for (const part of [first, second]) {
      expect(await status('parvis-receipt', '/v1/feedback/receipt', part['receipt'])).toBe(200)
      expect((await hub.answer(part)).statusCode).toBe(200)
      expect((await hub.answer({ ...part, comment: 'Autre chose.' })).statusCode).toBe(409)
    }
  }
  /** Returns the generations of the digests of a column. */
  const generations = async (table: string, column: string) =>
    (
      await hub.database.query<{ n: string }>(
        `select distinct left(${column}, 2) as n from ${table} where ${column} <> '' order by 1`,
      )
    ).map(({ n }) => n)

  it('are kept of what is new, and found beside those of before', async () => {
    expect(await generations('request', 'tracking_hash')).toEqual(['1.', '2.'])
    expect(await generations('feedback_part', 'content_hash')).toEqual(['1.', '2.'])
    await everythingIsFound()
  })

  it('replace those of before without a code, and are found in the middle of it', async () => {
    const ending = new AbortController()
    const database: Database = {
      ...hub.database,
      async transaction(work) {
        const done = await hub.database.transaction(work)
        if ((await generations('request', 'tracking_hash')).length === 1) ending.abort()
        return done
      },
    }
    await reseal({ database, secret: hub.secret }, ending.signal)
    expect(await generations('request', 'tracking_hash')).toEqual(['2.'])
    expect(await generations('feedback', 'receipt_hash')).toEqual(['1.', '2.'])
    await everythingIsFound()
    await reseal({ database: hub.database, secret: hub.secret }, signal)
    for (const [table, column] of [
      ['feedback', 'receipt_hash'],
      ['feedback', 'envelope_hash'],
      ['feedback_part', 'content_hash'],
      ['request', 'tracking_hash'],
    ] as const)
      expect(await generations(table, column), column).toEqual(['2.'])
    await everythingIsFound()
  })

  it('match nothing that the first generation makes of a code', async () => {
    const copy = JSON.stringify(await allRows(hub.database))
    for (const code of [...codes, String(first['receipt'])])
      for (const digest of codeDigests(late.secret, code).split(' '))
        expect(copy).not.toContain(digest.slice(2))
  })
})

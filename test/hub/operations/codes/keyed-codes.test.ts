import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keyCodes } from '../../../../hub/operations/codes/key-codes.ts'
import { hashCode } from '../../../../hub/platform/crypto/digest.ts'
import { allRows } from '../../../world/all-rows.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { hubRoot } from '../../../world/hub-root.ts'
import { receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const signal = new AbortController().signal

describe.each(anyStore)('A code of a usager, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const reads = async (receipt: string) =>
    (
      await hub.send({
        method: 'GET',
        url: '/v1/feedback/receipt',
        headers: { 'parvis-receipt': receipt },
      })
    ).statusCode
  const tracks = async (code: string) =>
    (await hub.send({ method: 'GET', url: '/v1/tracking', headers: { 'parvis-tracking': code } }))
      .statusCode
  const write = async (reference: string) => {
    const part = feedback()
    expect((await hub.answer(part)).statusCode).toBe(201)
    return { receipt: String(part['receipt']), code: await receives(hub, reference) }
  }
  const dump = async () => JSON.stringify(await allRows(hub.database))
  const deps = async () => ({
    database: hub.database,
    secret: await hubRoot(hub.database, String(hub.secret)),
  })
  /** Upgrades the hub from 0.2. @param begins when its codes are keyed, in SQL */
  const keying = (begins: string) =>
    hub.database.query(`insert into code_keying (begins_at) values (${begins})
      on conflict (only_row) do update set begins_at = excluded.begins_at`)

  it('is in no copy of the database, nor is its SHA-256', async () => {
    const { receipt, code } = await write('T-1')
    const copy = await dump()
    for (const one of [receipt, code]) {
      expect(copy).not.toContain(one)
      expect(copy).not.toContain(hashCode(one))
    }
    expect([await reads(receipt), await tracks(code)]).toEqual([200, 200])
  })

  it('stays readable for the release before while that may run, and opens the same afterwards', async () => {
    await keying(`now() + interval '1 day'`)
    const before = await write('T-1')
    const early = await dump()
    expect(early).toContain(hashCode(before.receipt))
    expect(early).toContain(hashCode(before.code))
    await keyCodes(await deps(), signal)
    expect(await dump()).toContain(hashCode(before.receipt))

    await keying(`now()`)
    const after = await write('T-2')
    expect([await reads(before.receipt), await tracks(before.code)]).toEqual([200, 200])
    await keyCodes(await deps(), signal)
    const late = await dump()
    for (const { receipt, code } of [before, after]) {
      expect(late).not.toContain(hashCode(receipt))
      expect(late).not.toContain(hashCode(code))
      expect([await reads(receipt), await tracks(code)]).toEqual([200, 200])
    }
  })

  it('is looked for until no SHA-256 can be written any more', async () => {
    await keying(`now() - interval '30 minutes'`)
    const left = () =>
      hub.database.query<{ done: boolean }>('select done_at is not null as done from code_keying')
    await keyCodes(await deps(), signal)
    expect(await left()).toEqual([{ done: false }])
    await keying(`now() - interval '61 minutes'`)
    await keyCodes(await deps(), signal)
    expect(await left()).toEqual([{ done: true }])
  })

  it('lets a later part of a feedback in, whatever its receipt was kept by', async () => {
    await keying(`now() + interval '1 day'`)
    const part = feedback()
    expect((await hub.answer(part)).statusCode).toBe(201)
    await keying(`now()`)
    expect((await hub.answer(part)).statusCode).toBe(200)
    await keyCodes(await deps(), signal)
    expect((await hub.answer(part)).statusCode).toBe(200)
  })
})

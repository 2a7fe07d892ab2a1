import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reseal } from '../../../../hub/operations/root/reseal.ts'
import { sealedColumns } from '../../../../hub/operations/root/sealed-columns.ts'
import { addGeneration, RootChangePending } from '../../../../hub/platform/crypto/change-root.ts'
import { followGenerations } from '../../../../hub/platform/crypto/hub-secret.ts'
import { deriveKey, SecretMismatch, unseal } from '../../../../hub/platform/crypto/secret.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { keepLog, lookMade } from '../../../world/access-log.ts'
import { types } from '../../../world/command.ts'
import { openTestChannel, type SendingHub, startSendingHub } from '../../../world/deliveries.ts'
import { ensureSchema } from '../../../world/made-schema.ts'
import { isFilled } from '../../../world/persons.ts'
import { ownFolder } from '../../../world/product.ts'
import { reads, receives, says } from '../../../world/requests.ts'
import { newDatabase } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const usager = { email: 'zoe@courrier.example' }
const signal = new AbortController().signal

describe('A new generation of the root', () => {
  const folder = ownFolder()
  let hub: SendingHub
  let address = ''
  let tracking = ''
  beforeAll(async () => {
    address = await newDatabase()
    hub = await startSendingHub(openPostgres(address))
    tracking = await receives(hub, 'R-1', { usager, about: 'Lampadaire, 12 rue des Lilas' })
    await says(hub, 'R-1', { kind: 'decided', at: '2026-11-23T09:00:00Z' })
    const filled = await receives(hub, 'R-2')
    await isFilled(hub, 'R-2', filled, 'Et demain ?')
    for (let n = 3; n < 9; n++) await receives(hub, `R-${n}`, { usager, promise: 'norm' })
    const log = keepLog(hub, join(folder.path, 'seals'))
    await log.seal('2026-11-24T10:05:00Z', [lookMade('2026-11-24T10:02:00Z')])
    expect(await parvis('events', 'secret', town.key)).toMatchObject({ code: 0 })
  })
  afterAll(async () => {
    await hub.close()
    folder.remove()
  })

  const parvis = (...words: string[]) =>
    types(words, {
      DATABASE_URL: address,
      PARVIS_SECRET: String(hub.secret),
      PARVIS_SEALS: join(folder.path, 'seals'),
      PARVIS_DATA: folder.path,
    })
  const follows = () =>
    followGenerations(hub.database, { secret: String(hub.secret), data: '' }, hub.secret)
  /** Moves the first moment of a generation back, as if its hubs had run since. */
  const pass = (time: string) =>
    hub.database.query(`update root_generation set begins_at = now() - interval '${time}'`)
  /** Returns every sealed text of the database, with its column. */
  const texts = async () => {
    const all: { at: string; sealed: string }[] = []
    for (const { table, column } of sealedColumns)
      all.push(
        ...(await hub.database.query<{ at: string; sealed: string }>(
          `select '${table}.${column}' as at, ${column} as sealed from ${table}
           where ${column} <> ''`,
        )),
      )
    return all
  }
  /** Reads by the page, commands and a message, whatever is sealed in the database. */
  const everythingOpens = async (to: string, reference: string) => {
    expect(await reads(hub, tracking)).toMatchObject({ about: 'Lampadaire, 12 rue des Lilas' })
    for (const words of [
      ['audit', 'verify'],
      ['promise', 'rotate'],
      ['subject', 'export', '--organisation', 'bourg', '--email', usager.email].concat([
        '--reason',
        'Demande',
        '--out',
        file(to),
      ]),
    ])
      expect(await parvis(...words)).toMatchObject({ code: 0 })
    expect(readFileSync(join(file(to), 'data.json'), 'utf8')).toContain('Lampadaire, 12 rue')
    const email = openTestChannel('email')
    await says(hub, reference, { kind: 'assigned', team: to, at: '2026-11-24T09:00:00Z' })
    await hub.deliver(email)
    expect(email.sent.map((one) => one.to)).toContain(usager.email)
  }
  const file = (name: string) => join(folder.path, name)

  it('is made once when two ask at once, and the other gets a sentence', async () => {
    const made = await Promise.allSettled(
      [1, 2].map(() => addGeneration(hub.database, hub.secret, 60)),
    )
    const refused = made.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(refused).toEqual([expect.any(RootChangePending)])
    expect(await parvis('root', 'rotate')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/Generation 2 .+ is being taken over/),
    })
  })

  it('seals nothing before every hub has learnt of it, and then whatever is new', async () => {
    await follows()
    await receives(hub, 'R-10', { usager })
    expect((await texts()).filter(({ sealed }) => sealed.startsWith('2.'))).toEqual([])
    await pass('1 second')
    await follows()
    await receives(hub, 'R-11', { usager })
    const made = (await texts()).filter(({ sealed }) => sealed.startsWith('2.'))
    expect(made.map(({ at }) => at).sort()).toEqual([
      'request.tracking_sealed',
      'usager_address.sealed',
    ])
  })

  it('opens what earlier ones sealed, before and in the middle of its work', async () => {
    await everythingOpens('before', 'R-3')
    const ending = new AbortController()
    let batches = 0
    const database: Database = {
      ...hub.database,
      transaction: (work) => {
        if (++batches === 8) ending.abort()
        return hub.database.transaction(work)
      },
    }
    await reseal({ database, secret: hub.secret }, ending.signal)
    const begun = (await texts()).map(({ sealed }) => sealed.startsWith('2.'))
    expect(new Set(begun)).toEqual(new Set([true, false]))
    await everythingOpens('between', 'R-4')
    expect((await parvis('doctor')).out).toMatch(/Generation 2 of the root is being taken over/)
  })

  it('leaves nothing that an earlier one sealed, but for what is damaged', async () => {
    await pass('2 hours')
    await reseal({ database: hub.database, secret: hub.secret }, signal)
    const all = await texts()
    const others = all.filter(({ sealed }) => !sealed.startsWith('2.'))
    expect(new Set(others.map(({ sealed }) => sealed))).toEqual(new Set(['sealed']))
    const key = deriveKey(hub.secret, 'usager addresses', 'bourg')
    for (const { at, sealed } of all.filter(({ at }) => at === 'usager_address.sealed'))
      expect(() => unseal(key, sealed.slice(2)), at).toThrow(SecretMismatch)
    await everythingOpens('after', 'R-5')
    const { out } = await parvis('doctor')
    expect(out).toMatch(/Generation 2 of the root seals/)
    expect(out).not.toMatch(/is being taken over/)
  })

  it('follows a new secret, and has a successor', async () => {
    expect(await parvis('root', 'rotate')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Generation 3 .+ seals in 60 seconds/),
    })
    const next = randomBytes(32).toString('base64')
    writeFileSync(file('next'), next)
    const told = await parvis('secret', 'rotate', '--next', file('next'))
    expect(told, told.err).toMatchObject({ code: 0 })
    expect(await parvis('root', 'rotate')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/Two secrets open this hub/),
    })
    const place = { secret: next, data: folder.path }
    const environment = { DATABASE_URL: address, PARVIS_SECRET: next, PARVIS_DATA: folder.path }
    expect(await types(['secret', 'retire'], environment)).toMatchObject({ code: 0 })
    await pass('1 second')
    await followGenerations(hub.database, place, hub.secret)
    await receives(hub, 'R-12', { usager })
    expect((await texts()).some(({ sealed }) => sealed.startsWith('3.'))).toBe(true)
    // A hub whose secret was retired says so, and opens what it can.
    await expect(follows()).rejects.toThrow(SecretMismatch)
  })
})

describe('The columns that are sealed again', () => {
  it('are all that the schema names', async () => {
    const database = openPostgres(await newDatabase())
    await ensureSchema(database)
    const named = await database.query<{ at: string }>(
      `select table_name || '.' || column_name as at from information_schema.columns
       where table_schema in ('public', 'access_log') and table_name <> 'hub_key'
         and (column_name ~ '(^|_)sealed(_before)?$' or column_name = 'event_secret')`,
    )
    await database.close()
    expect(sealedColumns.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(
      named.map(({ at }) => at).sort(),
    )
  })
})

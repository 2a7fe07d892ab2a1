import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertFirstSealedRoot } from '../../../../hub/platform/crypto/hub-keys-sql.ts'
import { sealRoot } from '../../../../hub/platform/crypto/hub-secret.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { keepLog, lookMade } from '../../../world/access-log.ts'
import { types } from '../../../world/command.ts'
import { startSendingHub } from '../../../world/deliveries.ts'
import { eventually } from '../../../world/eventually.ts'
import { fillTown, leaveOpen } from '../../../world/filled-town.ts'
import { ownFolder, secret } from '../../../world/product.ts'
import { newDatabase } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { copyTown, splitRows } from '../../../world/two-organisations.ts'

type Rows = Record<string, string[]>

const { organisation } = town
/** The tables of the access log. */
const isOfLog = (name: string) => /^access_log\.|^public\.log_/.test(name)
/** What changes as feedback is erased again, keys are revoked again, and people are as they were. */
const isRenewed = (name: string) =>
  /^public\.(account|agent|api_key|comment_tally|erased|passkey|roll_up_change)$/.test(name)

const only = (rows: Rows, isWanted: (name: string) => boolean): Rows =>
  Object.fromEntries(Object.entries(rows).filter(([name]) => isWanted(name)))

/** Leaves out the rows of a feedback. */
const without = (feedback: string, rows: Rows): Rows =>
  Object.fromEntries(
    Object.entries(rows).map(([name, all]) => [name, all.filter((row) => !row.includes(feedback))]),
  )

/** The tables with a row of a feedback. */
const holdersOf = (feedback: string, rows: Rows) =>
  Object.keys(rows).filter((name) => rows[name]?.some((row) => row.includes(feedback)))

describe('An organisation that is replaced from a backup', () => {
  const folder = ownFolder()
  const at = (name: string) => join(folder.path, name)
  const [file, seals] = [at('town.backup'), at('seals')]
  let database: Database
  let environment: Record<string, string>
  let backedUp: Rows
  let before: Awaited<ReturnType<typeof splitRows>>
  let erased = ''

  const replace = (...words: string[]) =>
    types(['restore', file, '--organisation', organisation, '--replace', ...words], environment)

  /** Makes keys of backups, in this file. @returns the public one */
  const makeKeys = async (name: string) => {
    const { out } = await types(['backup', 'key'], { PARVIS_DATA: at('none') })
    writeFileSync(at(name), out)
    return /age1\w+/.exec(out)?.[0] ?? ''
  }

  beforeAll(async () => {
    const address = await newDatabase()
    environment = {
      DATABASE_URL: address,
      PARVIS_SECRET: secret,
      PARVIS_SEALS: seals,
      PARVIS_BACKUP_RECIPIENTS: await makeKeys('hub.key'),
    }
    database = openPostgres(address)
    const root = Buffer.from(secret)
    await database.transaction((transaction) =>
      insertFirstSealedRoot(transaction, sealRoot(root, root)),
    )
    const { receipt } = await fillTown(database, seals)
    await copyTown(database)
    await database.query(
      `with signed_in as (
         insert into account (organisation, agent, email, locale, every_sector, made_on)
         select organisation, agent, 'mairie@bourg.example', 'fr', true, '2026-11-01'
         from agent where organisation = $1 and role = 'admin' limit 1
         returning organisation, agent)
       insert into passkey (organisation, passkey, agent, public_key, counter, transports, name, made_on)
       select organisation, 'cGFzc2tleQ', agent, 'a2V5', 0, '{}', 'Firefox', '2026-11-01' from signed_in`,
      [organisation],
    )
    backedUp = (await splitRows(database)).own
    const told = await types(['backup', file], environment)
    expect(told, told.err).toMatchObject({ code: 0 })

    const hub = await startSendingHub(leaveOpen(database))
    await hub.answer({ answers: { overall: 5 } })
    const headers = { 'parvis-receipt': receipt }
    const [one] = await database.query<{ feedback: string }>(
      `select feedback from feedback_part where organisation = $1 and comment like 'Tab%'`,
      [organisation],
    )
    erased = one?.feedback ?? ''
    const gone = await hub.send({ method: 'DELETE', url: '/v1/feedback/receipt', headers })
    expect(gone.statusCode, gone.body).toBe(204)
    await keepLog(hub, seals).seal('2026-11-25T10:05:00Z', [lookMade('2026-11-25T10:02:00Z')])
    await hub.close()
    expect(await types(['key', 'revoke', 'bourg'], environment)).toMatchObject({ code: 0 })
    // An administrator left, and another is an agent now.
    await database.query('delete from account where organisation = $1', [organisation])
    await database.query(`update agent set role = 'agent' where organisation = $1`, [organisation])
    before = await splitRows(database)
  }, 240_000)
  afterAll(async () => {
    await database.close()
    folder.remove()
  })

  /** Types a line on the standard input of the command. */
  async function typing<Told>(line: string, work: () => Promise<Told>): Promise<Told> {
    const own = Object.getOwnPropertyDescriptor(process, 'stdin')
    Object.defineProperty(process, 'stdin', { value: Readable.from([line]), configurable: true })
    try {
      return await work()
    } finally {
      if (own) Object.defineProperty(process, 'stdin', own)
    }
  }

  const identity = () => ['--identity', at('hub.key')]

  it.each([
    ['another name', 'autre\n', 'That is not bourg. Nothing was restored.'],
    ['no name', '', 'That is not bourg. Nothing was restored.'],
  ])('stays as it is when the person types %s', async (_, line, err) => {
    const told = await typing(line, () => replace(...identity()))
    expect(told).toMatchObject({ code: 1, err: expect.stringContaining(err) })
    expect(await splitRows(database)).toEqual(before)
  })

  it('stays as it is when another key is given, or the file is cut', async () => {
    await makeKeys('strange.key')
    expect(await replace('--yes', '--identity', at('strange.key'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('was encrypted for another key'),
    })
    const cut = at('cut.backup')
    writeFileSync(cut, readFileSync(file).subarray(0, -100))
    const words = ['restore', cut, '--organisation', organisation, '--replace', '--yes']
    expect(await types([...words, ...identity()], environment)).toMatchObject({
      code: 1,
      err: expect.stringContaining('is cut short, or was changed'),
    })
    expect(await splitRows(database)).toEqual(before)
  })

  it('stays as it is when the restore is broken off in its middle', async () => {
    const other = openPostgres(String(environment['DATABASE_URL']), 2)
    const told = await other.transaction(async (transaction) => {
      // Tables are emptied by name: the rows of many are gone when it waits for this one.
      await transaction.script('lock table erased in share mode')
      const restoring = replace('--yes', ...identity())
      await eventually(async () => {
        const ended = await other.query(
          `select pg_terminate_backend(pid) from pg_locks
           where relation = 'erased'::regclass and not granted`,
        )
        expect(ended).toHaveLength(1)
      })
      return restoring.catch((error: Error) => ({ code: 1, err: error.message }))
    })
    await other.close()
    expect(told.code).toBe(1)
    expect(await splitRows(database)).toEqual(before)
  })

  it('is that of the backup once its name is typed, and the others stay as they are', async () => {
    const told = await typing(`${organisation}\n`, () => replace(...identity()))
    expect(told, told.err).toMatchObject({
      code: 0,
      out: expect.stringContaining('Its access log stays as it was, and verifies.'),
    })
    const { own, others } = await splitRows(database)
    expect(others).toEqual(before.others)
    const isBack = (name: string) => !isOfLog(name) && !isRenewed(name)
    expect(only(without(erased, own), isBack)).toEqual(only(without(erased, backedUp), isBack))
  })

  it('keeps its access log, which verifies', async () => {
    const { own } = await splitRows(database)
    expect(only(own, isOfLog)).toEqual(only(before.own, isOfLog))
    const audit = await types(['audit', 'verify', '--organisation', organisation], environment)
    expect(audit).toMatchObject({ code: 0, out: expect.stringContaining('4 looks under 2 seals') })
  })

  it('keeps erased what was erased since, and revoked what was revoked since', async () => {
    const { own } = await splitRows(database)
    expect(own['public.erased']).toEqual(before.own['public.erased'])
    expect(own['public.feedback']).toHaveLength((backedUp['public.feedback']?.length ?? 0) - 1)
    expect(holdersOf(erased, own)).toEqual(holdersOf(erased, before.own))
    expect(holdersOf(erased, backedUp)).toContain('public.feedback_part')
    expect(holdersOf(erased, own)).not.toContain('public.feedback_part')
    expect(own['public.api_key']?.join()).toMatch(/"revoked_at": "/)
  })

  it('lets nobody in again, and gives nobody a role again', async () => {
    const { own } = await splitRows(database)
    for (const table of ['account', 'passkey']) {
      expect(backedUp[`public.${table}`]).not.toHaveLength(0)
      expect(own[`public.${table}`] ?? []).toHaveLength(0)
    }
    expect(backedUp['public.agent']?.join()).toMatch(/"role": "admin"/)
    expect(own['public.agent']).toEqual(before.own['public.agent'])
  })

  it.each([
    ['without --organisation', ['restore', file, '--replace']],
    ['with --verify', ['restore', file, '--organisation', organisation, '--replace', '--verify']],
  ])('is not asked for %s', async (_, words) => {
    expect(await types(words, environment)).toMatchObject({
      code: 1,
      err: expect.stringContaining('--replace needs --organisation, and goes without --verify.'),
    })
  })
})

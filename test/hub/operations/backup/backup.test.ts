import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBackupFile } from '../../../../hub/operations/backup/open-backup-file.ts'
import { restoreTables } from '../../../../hub/operations/backup/restore.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openEmbedded } from '../../../../hub/platform/database/embedded.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { keepLog } from '../../../world/access-log.ts'
import { allRows } from '../../../world/all-rows.ts'
import { types } from '../../../world/command.ts'
import { openTestChannel, startSendingHub } from '../../../world/deliveries.ts'
import { fillTown, type InHand, leaveOpen } from '../../../world/filled-town.ts'
import { ownFolder, secret } from '../../../world/product.ts'
import { reads } from '../../../world/requests.ts'
import { emptyDatabase, newDatabase, openNewEmbedded } from '../../../world/stores.ts'

/** A database that commands find: a folder, or an address. */
interface Place {
  environment: Record<string, string>
  open(): Promise<Database>
}

const folder = ownFolder()
afterAll(() => folder.remove())

async function embedded(name: string): Promise<Place> {
  const path = join(folder.path, name)
  await (await openNewEmbedded(path)).close()
  return { environment: { PARVIS_DATA: path }, open: () => openEmbedded(path) }
}

async function server(isNew: boolean): Promise<Place> {
  const address = await (isNew ? emptyDatabase() : newDatabase())
  return { environment: { DATABASE_URL: address }, open: async () => openPostgres(address) }
}

/** By the command. */
async function restoreToServer(file: string): Promise<Database> {
  const place = await server(true)
  const words = ['restore', file]
  const restore = await types(words, { ...place.environment, PARVIS_SECRET: secret })
  expect(restore, restore.err).toMatchObject({ code: 0 })
  return place.open()
}

/** In memory: no command has its database there. */
async function restoreToEmbedded(file: string): Promise<Database> {
  const database = await openNewEmbedded()
  const parts = (await openBackupFile(file)).read(() => {})
  const follow = { tell: () => {}, done: () => {} }
  await restoreTables(database, parts, { ...follow, secret: Buffer.from(secret) })
  return database
}

const ways = [
  { from: 'embedded', to: 'server', source: () => embedded('from'), restore: restoreToServer },
  { from: 'server', to: 'embedded', source: () => server(false), restore: restoreToEmbedded },
]

describe.each(ways)('A backup of $from, restored to $to', ({ from, source, restore }) => {
  const file = join(folder.path, `${from}.backup`)
  const seals = join(folder.path, `${from}-seals`)
  let inHand: InHand
  let before: Record<string, string[]>
  let restored: Database
  let environment: Record<string, string>

  beforeAll(async () => {
    const filled = await source()
    const full = await filled.open()
    inHand = await fillTown(full, seals)
    before = await allRows(full)
    await full.close()
    environment = filled.environment
    const backup = await types(['backup', file, '--clear'], {
      ...filled.environment,
      PARVIS_SECRET: secret,
    })
    expect(backup, backup.err).toMatchObject({ code: 0 })
    restored = await restore(file)
  }, 240_000)
  afterAll(() => restored.close())

  it('has every row, to the last digit', async () => {
    expect(await allRows(restored)).toEqual(before)
  })

  it('goes on as if nothing had been: codes open, mail that waited leaves, the log is whole', async () => {
    const hub = await startSendingHub(leaveOpen(restored))
    hub.clock.now = new Date('2026-11-24T10:05:00Z')
    const headers = { 'parvis-receipt': inHand.receipt }
    const read = await hub.send({ method: 'GET', url: '/v1/feedback/receipt', headers })
    expect(read.json()).toMatchObject({ comment: 'Tab\t, ligne\nsuivante, \\. et 😀' })
    expect(await reads(hub, inHand.tracking)).toEqual(inHand.told)
    const email = openTestChannel('email')
    await hub.deliver(email)
    expect(email.sent.length).toBeGreaterThan(0)
    expect(await keepLog(hub, seals).check()).toEqual({ said: [], all: 0 })
    await hub.close()
  })

  if (from === 'embedded') {
    it('is verified: compared, counted again, its log checked, and nothing of it is left', async () => {
      const scratch = await server(true)
      const words = ['restore', file, '--verify', '--server']
      const verify = await types(words, { ...scratch.environment, PARVIS_SECRET: secret })
      expect(verify).toMatchObject({ code: 0 })
      expect(verify.out).toMatch(/^(\d+) of \1 tables came back as they were/m)
      expect(verify.out).toContain('bourg: 3 looks under 1 seals. All is as it was sealed.')
      expect(verify.out).toContain(`${file} brings back everything.`)
      const left = await scratch.open()
      expect(await allRows(left)).toEqual({})
      await left.close()
    })

    it('is not needed to move to a server: one command does it, and leaves the folder', async () => {
      const moved = await server(true)
      const all = { ...environment, ...moved.environment, PARVIS_SECRET: secret }
      const move = await types(['move'], all)
      expect(move).toMatchObject({ code: 0 })
      expect(move.out).toMatch(/^request +5$/m)
      expect(move.out).toContain('each compared')
      const database = await moved.open()
      expect(await allRows(database)).toEqual(before)
      await database.close()
      const again = await types(['move'], all)
      expect(again).toMatchObject({ code: 1, err: expect.stringContaining('is not empty') })
    })
  }

  if (from === 'server')
    it('that does not count what it holds, or whose log was changed, is told', async () => {
      const database = openPostgres(environment['DATABASE_URL'] ?? '')
      await database.script(`
        begin; set local session_replication_role = replica;
        delete from answer where feedback = (select min(feedback::text)::uuid from answer);
        update access_log.access set level = 1
        where access = (select min(access::text)::uuid from access_log.access);
        insert into stay_change (organisation, outcome, service, channel, territory, began, until, n)
        values ('bourg', 'ended', 'etat-civil', 'web', '', '2026-01-01', '2026-01-02', 1);
        commit`)
      await database.close()
      const lying = join(folder.path, 'lying.backup')
      expect(
        await types(['backup', lying, '--clear'], { ...environment, PARVIS_SECRET: secret }),
      ).toMatchObject({ code: 0 })
      const scratch = { ...(await server(true)).environment, PARVIS_SECRET: secret }
      const { code, err } = await types(['restore', lying, '--verify', '--server'], scratch)
      expect(code).toBe(1)
      expect(err).toMatch(/Counted again, the answers give 5 of \d+ counts otherwise/)
      expect(err).toMatch(/Counted again, the requests give 3 of \d+ counts otherwise/)
      expect(err).toContain('bourg: 3 looks under 1 seals. Not all is as it was sealed.')
      expect(err).toContain(`${lying} does not bring back everything as it was.`)
    })
})

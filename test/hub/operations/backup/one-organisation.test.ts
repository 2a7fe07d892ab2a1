import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertFirstSealedRoot } from '../../../../hub/platform/crypto/hub-keys-sql.ts'
import { sealRoot } from '../../../../hub/platform/crypto/hub-secret.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { types } from '../../../world/command.ts'
import { openTestChannel, startSendingHub } from '../../../world/deliveries.ts'
import { fillTown, leaveOpen } from '../../../world/filled-town.ts'
import { ownFolder, secret } from '../../../world/product.ts'
import { emptyDatabase, newDatabase } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { copyTown, removeTown, splitRows } from '../../../world/two-organisations.ts'

const folder = ownFolder()
afterAll(() => folder.remove())

const { organisation } = town
const seals = join(folder.path, 'seals')
const whole = join(folder.path, 'whole.backup')
const alone = join(folder.path, 'alone.backup')

describe('One organisation of a hub with several', () => {
  let database: Database
  let environment: Record<string, string>
  let own: Record<string, string[]>
  let others: Record<string, string[]>

  beforeAll(async () => {
    const address = await newDatabase()
    environment = { DATABASE_URL: address, PARVIS_SECRET: secret, PARVIS_SEALS: seals }
    database = openPostgres(address)
    const root = Buffer.from(secret)
    await database.transaction((transaction) =>
      insertFirstSealedRoot(transaction, sealRoot(root, root)),
    )
    await fillTown(database, seals)
    await copyTown(database)
    own = (await splitRows(database)).own
    expect(await types(['backup', whole, '--clear'], environment)).toMatchObject({ code: 0 })
    const words = ['backup', alone, '--clear', '--organisation', organisation]
    expect(await types(words, environment)).toMatchObject({ code: 0 })
    await removeTown(database)
    await database.query(
      `insert into organisation (organisation, name, zone) values ('nouvelle', 'N', 'Europe/Paris')`,
    )
    others = (await splitRows(database)).others
  }, 240_000)
  afterAll(() => database.close())

  const restore = (...words: string[]) =>
    types(['restore', ...words, '--organisation', organisation], environment)

  it('comes back alone into its hub, and the others stay as they are', async () => {
    const told = await restore(whole)
    expect(told, told.err).toMatchObject({
      code: 0,
      out: expect.stringContaining(`These are the rows of ${organisation} alone.`),
    })
    expect(await splitRows(database)).toEqual({ own, others })
    const audit = await types(['audit', 'verify', '--organisation', organisation], environment)
    expect(audit).toMatchObject({ code: 0, out: expect.stringContaining('3 looks under 1 seal') })
  })

  it('sends nothing a second time, and works on', async () => {
    const hub = await startSendingHub(leaveOpen(database))
    hub.clock.now = new Date('2026-11-24T10:05:00Z')
    const email = openTestChannel('email')
    await hub.deliver(email)
    expect(email.sent).toEqual([])
    await hub.answer({ answers: { overall: 5 } })
    await hub.close()
  })

  it('does not come back over what is there', async () => {
    const before = await splitRows(database)
    expect(await restore(whole)).toMatchObject({
      code: 1,
      err: expect.stringContaining(`The hub holds rows of ${organisation} already`),
    })
    expect(await splitRows(database)).toEqual(before)
  })

  it.each([
    { from: 'a backup of all', words: [whole, '--organisation', organisation] },
    { from: 'a backup of it alone', words: [alone] },
  ])('comes back into an empty database from $from', async ({ words }) => {
    const address = await emptyDatabase()
    const told = await types(['restore', ...words], { ...environment, DATABASE_URL: address })
    expect(told, told.err).toMatchObject({ code: 0 })
    const restored = openPostgres(address, 1)
    const rows = await splitRows(restored)
    expect(rows.own).toEqual(own)
    const named = Object.values(rows.others).flat()
    expect(named.filter((row) => JSON.parse(row).organisation !== undefined)).toEqual([])
    expect(named.length).toBeGreaterThan(0)
    await restored.close()
  })

  it('is not brought where it is unknown, nor to a hub with other keys', async () => {
    expect(await types(['restore', whole, '--organisation', 'nulle'], environment)).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no organisation nulle in this backup'),
    })
    const strange = {
      DATABASE_URL: await newDatabase(),
      PARVIS_SECRET: 'another secret than the one of the town',
    }
    expect(await types(['promise', 'rotate'], strange)).toMatchObject({ code: 0 })
    expect(await types(['restore', whole, '--organisation', organisation], strange)).toMatchObject({
      code: 1,
      err: expect.stringContaining('This hub did not sign this backup'),
    })
    expect(
      await types(['backup', whole, '--clear', '--organisation', 'nulle'], environment),
    ).toMatchObject({
      code: 1,
      err: expect.stringContaining('No organisation of this hub is called "nulle"'),
    })
  })
})

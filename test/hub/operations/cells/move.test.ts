import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findMove } from '../../../../hub/catalogue/organisations/moves-sql.ts'
import { foldEach } from '../../../../hub/feedback/part-log/fold-organisation.ts'
import { moveOrganisation } from '../../../../hub/operations/cells/move-organisation.ts'
import { insertFirstSealedRoot } from '../../../../hub/platform/crypto/hub-keys-sql.ts'
import { sealRoot } from '../../../../hub/platform/crypto/hub-secret.ts'
import { types } from '../../../world/command.ts'
import { feedback } from '../../../world/feedback.ts'
import { ownFolder, secret } from '../../../world/product.ts'
import { town } from '../../../world/town.ts'
import { openWidgets, startTwoCells } from '../../../world/two-cells.ts'
import { splitRows } from '../../../world/two-organisations.ts'

const { organisation } = town

describe('An organisation that moves between two cells', () => {
  let folder: ReturnType<typeof ownFolder>
  let cells: Awaited<ReturnType<typeof startTwoCells>>
  beforeEach(async () => {
    folder = ownFolder()
    cells = await startTwoCells(folder.path)
  })
  afterEach(async () => {
    await cells.close()
    folder.remove()
  })

  const move = (...words: string[]) =>
    types(['cells', 'move', cells.file, organisation, 'est', ...words], cells.environment)
  const answers = (cell: 'ouest' | 'est') => cells[cell].call('POST', '/v1/feedback', feedback())
  const rowsOf = async (cell: 'ouest' | 'est') =>
    Object.values((await splitRows(cells[cell].database)).own).flat().length

  /** Moves by a command that is killed after a step. */
  const killedAfter = async (last: string) => {
    const stop = (step: string) => {
      if (step === last) throw new Error('killed')
    }
    const { ouest, est } = cells
    const moving = moveOrganisation({
      ...{ from: ouest.database, to: est.database, organisation, secret: Buffer.from(secret) },
      source: { ...cells.described.ouest, cell: 'ouest' } as never,
      target: { ...cells.described.est, cell: 'est' } as never,
      switchDirectory: async () => stop('directory'),
      wait: async () => {},
      tell: stop,
    })
    await expect(moving).rejects.toThrow('killed')
  }

  it('takes all of it along while answers arrive: none is lost, none doubled', async () => {
    const before = await splitRows(cells.ouest.database)
    const feedbackBefore = before.own['public.feedback']?.length ?? 0
    const widgets = openWidgets((part) =>
      cells[cells.cellOf(organisation)].call('POST', '/v1/feedback', part),
    )
    const told = await move()
    expect(told, told.err).toMatchObject({ code: 0 })
    expect(await widgets.end()).toBe(0)
    expect(widgets.refused).toEqual([])
    await foldEach(cells.est.database)
    const stored = await cells.est.database.query<{ feedback: string }>(
      'select feedback from feedback where organisation = $1',
      [organisation],
    )
    expect(widgets.sent.size).toBeGreaterThan(0)
    expect(stored).toHaveLength(feedbackBefore + widgets.sent.size)
    expect(stored.map((one) => one.feedback)).toEqual(expect.arrayContaining([...widgets.sent]))
    expect(await rowsOf('ouest')).toBe(0)
    const after = await splitRows(cells.ouest.database)
    for (const table of [
      'public.feedback',
      'public.feedback_part',
      'public.request',
      'public.site',
    ])
      expect(after.others[table], table).toEqual(before.others[table])
    const audit = await types(['audit', 'verify', '--organisation', organisation], {
      ...{
        DATABASE_URL: cells.est.address,
        PARVIS_SECRET: secret,
        PARVIS_SEALS: `${folder.path}/seals`,
      },
    })
    expect(audit, audit.err).toMatchObject({ code: 0 })
  })

  it('is answered with its new address at the old one, which a widget keeps its answer for', async () => {
    expect(await move()).toMatchObject({ code: 0 })
    expect(await answers('est')).toMatchObject({ status: 201 })
    const elsewhere = { status: 503, body: { code: 'elsewhere' } }
    expect(await answers('ouest')).toMatchObject(elsewhere)
    const put = await cells.ouest.call('PUT', '/v1/requests/R-9', {}, town.key)
    expect(put).toMatchObject(elsewhere)
    expect(String(put.body['detail'])).toContain('https://est.example')
    expect(await cells.ouest.call('GET', '/v1/sites/nulle')).toMatchObject({ status: 404 })
  })

  it.each(['frozen', 'copied', 'directory', 'switched'])(
    'goes on when the command was killed after it was %s',
    async (step) => {
      await killedAfter(step)
      for (const cell of ['ouest', 'est'] as const)
        if (step !== 'switched' || cell === 'ouest')
          expect((await answers(cell)).status, cell).not.toBe(201)
      expect(await move()).toMatchObject({ code: 0 })
      expect(cells.cellOf(organisation)).toBe('est')
      expect(await answers('est')).toMatchObject({ status: 201 })
      expect(await rowsOf('ouest')).toBe(0)
    },
  )

  it.each(['frozen', 'copied'])(
    'stays where it was when backed out after it was %s',
    async (step) => {
      const before = await splitRows(cells.ouest.database)
      await killedAfter(step)
      const words = ['cells', 'back-out', cells.file, organisation, 'est']
      expect(await types(words, cells.environment)).toMatchObject({ code: 0 })
      expect(await rowsOf('est')).toBe(0)
      expect((await splitRows(cells.ouest.database)).own).toEqual(before.own)
      expect(await answers('ouest')).toMatchObject({ status: 201 })
      expect(await types(words, cells.environment)).toMatchObject({
        code: 1,
        err: expect.stringContaining('is not on its way'),
      })
    },
  )

  it('is written by nobody on its way, such as a hub that stood still, and others are', async () => {
    await killedAfter('copied')
    const write = (cell: 'ouest' | 'est', name: string) =>
      cells[cell].database.query(
        `insert into site (organisation, site, name, origins) values ($1, 'neuf-' || $1, '{}', '{}')`,
        [name],
      )
    await expect(write('ouest', organisation)).rejects.toMatchObject({ code: '57M01' })
    await expect(write('est', organisation)).rejects.toMatchObject({ code: '57M01' })
    await write('ouest', 'autre')
    await write('est', 'metz')
  })

  it('may not be backed out of once it has switched', async () => {
    await killedAfter('directory')
    const words = ['cells', 'back-out', cells.file, organisation, 'est']
    expect(await types(words, cells.environment)).toMatchObject({
      code: 1,
      err: expect.stringContaining('went to est'),
    })
  })

  it('is refused where another command moves it, where it is held already, and where it is unknown', async () => {
    const release = await cells.ouest.database.hold(`move ${organisation}`)
    expect(await move()).toMatchObject({
      code: 1,
      err: expect.stringContaining(`Another command moves ${organisation} just now`),
    })
    await release?.()
    await cells.est.database.script(
      `insert into organisation (organisation, name, zone) values ('${organisation}', 'B', 'Europe/Paris')`,
    )
    expect(await move()).toMatchObject({
      code: 1,
      err: expect.stringContaining(`holds rows of ${organisation} already`),
    })
    const unknown = ['cells', 'move', cells.file, 'nulle', 'est']
    expect(await types(unknown, cells.environment)).toMatchObject({
      code: 1,
      err: expect.stringContaining('The directory does not know nulle'),
    })
    expect(await types([...unknown, '--from', 'ouest'], cells.environment)).toMatchObject({
      code: 1,
      err: expect.stringContaining('This cell holds no organisation nulle'),
    })
    expect(await findMove(cells.ouest.database, 'nulle')).toBeNull()
  })

  it('does not go to a cell with another root', async () => {
    await cells.est.database.transaction(async (transaction) => {
      await transaction.script('delete from hub_key')
      await insertFirstSealedRoot(transaction, sealRoot(randomBytes(32), Buffer.from(secret)))
    })
    expect(await move()).toMatchObject({
      code: 1,
      err: expect.stringContaining('The two cells have different roots'),
    })
    expect(await answers('ouest')).toMatchObject({ status: 201 })
  })
})

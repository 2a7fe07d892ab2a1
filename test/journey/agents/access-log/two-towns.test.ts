import { rmSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { insertAccesses } from '../../../../hub/agents/access-log/access-log-sql.ts'
import { openRound } from '../../../../hub/agents/access-log/sealer.ts'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { lookMade } from '../../../world/access-log.ts'
import { types } from '../../../world/command.ts'
import { declareTown } from '../../../world/declare-town.ts'
import { eventually } from '../../../world/eventually.ts'
import { freePort } from '../../../world/free-port.ts'
import { hubRoot } from '../../../world/hub-root.ts'
import { ownFolder, type Product, secret, startServe } from '../../../world/product.ts'
import { newDatabase } from '../../../world/stores.ts'

const folder = ownFolder()
const ends: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const end of ends.reverse()) await end()
  folder.remove()
})

/** A town whose hub is a process of its own, on PostgreSQL. */
async function foundTown(name: string) {
  const [address, port] = [await newDatabase(), await freePort()]
  const database = openPostgres(address, 2)
  ends.push(() => database.close())
  await migrate(database)
  await declareTown(database)
  const environment = {
    DATABASE_URL: address,
    PARVIS_PUBLIC_URL: `http://127.0.0.1:${port}`,
    PARVIS_SEALS: `${folder.path}/${name}`,
    PARVIS_WEBHOOK_NETWORKS: '127.0.0.0/8',
  }
  const run = (...words: string[]) =>
    types(words, { ...environment, PARVIS_SECRET: secret, PORT: String(port) })
  return {
    database,
    run,
    seals: environment.PARVIS_SEALS,
    start: async (): Promise<Product> => {
      const hub = await startServe(environment, port)
      ends.push(() => hub.stop())
      return hub
    },
    async seal(minutes: readonly number[]) {
      for (const minute of minutes) {
        const at = new Date(Date.now() - minute * 60_000)
        await insertAccesses(database, [lookMade(at.toISOString())])
        const key = await hubRoot(database, secret)
        const deps = { database, clock: () => at, secret: key, seals: environment.PARVIS_SEALS }
        await openRound(deps, (error) => expect.unreachable(String(error)))(true)
      }
    },
    /** The command that its list gives the other town to type. */
    async offers(command: 'add' | 'watch') {
      const { out } = await run('witness', 'list')
      const line = out.split('\n').find((one) => one.includes(`parvis witness ${command} `))
      return line?.trim().split(' ').slice(1) ?? []
    },
    /** Brings forward the work of each hour. */
    hour: () =>
      database.script(`update job set run_at = now() where queue = 'recurring/witnesses'`),
  }
}

it('Two towns run, each cosigns the other’s log, and one finds that the other’s was made again', async () => {
  const [bourg, rive] = [await foundTown('bourg'), await foundTown('rive')]
  await bourg.run('witness', 'list')
  await rive.run('witness', 'list')
  await bourg.seal([30, 28, 26])
  await rive.seal([30, 28])
  await bourg.run(...(await rive.offers('add')))
  await bourg.run(...(await rive.offers('watch')))
  await rive.run(...(await bourg.offers('add')))
  await rive.run(...(await bourg.offers('watch')))

  const hub = await bourg.start()
  await rive.start()
  // The hub that started first may have asked too early: the next hour comes.
  await eventually(async () => {
    await bourg.hour()
    await rive.hour()
    for (const [town, seals] of [
      [bourg, 3],
      [rive, 2],
    ] as const) {
      const { out } = await town.run('audit', 'verify')
      expect(out).toContain(`1 of 1 witness saw the newest head, of ${seals} seals since`)
    }
  })

  await hub.stop()
  await bourg.database.script(`begin; set local session_replication_role = replica;
    delete from access_log.seal; delete from access_log.access; delete from log_checkpoint;
    delete from log_cosignature; commit`)
  rmSync(bourg.seals, { recursive: true })
  await bourg.seal([20, 18, 16, 14])
  await bourg.start()
  await eventually(async () => {
    await bourg.hour()
    expect((await rive.run('doctor')).out).toContain('showed a head that does not continue')
    expect((await bourg.run('doctor')).out).toContain('saw other seals')
  })
})

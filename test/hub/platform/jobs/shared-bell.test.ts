import { expect, it } from 'vitest'
import { openEmbedded } from '../../../../hub/platform/database/embedded.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { openSharedNotifier } from '../../../../hub/platform/jobs/shared-notifier.ts'
import { eventually } from '../../../world/eventually.ts'
import { newDatabase } from '../../../world/stores.ts'

it('A bell of hubs that share a PostgreSQL rings in all, and again after a line was cut', async () => {
  const url = await newDatabase()
  const databases = [openPostgres(url, 2), openPostgres(url, 2)] as const
  const [one, other] = [
    await openSharedNotifier(databases[0]),
    await openSharedNotifier(databases[1]),
  ]
  one.ring()
  await eventually(async () => expect(other.rung).toBe(1))
  const cut = await databases[0].query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and query like 'listen %'`,
  )
  expect(cut).toHaveLength(2)
  await eventually(async () => {
    const { rung } = other
    one.ring()
    await other.heard(rung, 600)
    expect(other.rung).toBeGreaterThan(rung)
  })
  expect(one.rung).toBeGreaterThan(0)
  await Promise.all(databases.map((database) => database.close()))
})

it('A bell rings in all who share an embedded database', async () => {
  const database = await openEmbedded(null)
  const [one, other] = [await openSharedNotifier(database), await openSharedNotifier(database)]
  one.ring()
  await eventually(async () => expect(other.rung).toBe(1))
  await database.close()
})

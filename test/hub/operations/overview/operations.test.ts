import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  upsertFault,
  type WitnessFault,
} from '../../../../hub/agents/access-log/witness/cosignatures-sql.ts'
import { upsertFailure, upsertWritten } from '../../../../hub/operations/backup/last-backup-sql.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { newDatabase } from '../../../world/stores.ts'

const { admin } = townAgents
const night = new Date('2026-11-24T02:30:00Z')

describe('What an administrator looks after', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(openPostgres(await newDatabase()))
    hub.clock.now = new Date('2026-11-25T09:00:00Z')
  })
  afterAll(() => hub.close())

  const read = async () => (await hub.as(admin, 'GET', '/v1/operations')).json()

  it('says that nothing was backed up yet, and nothing of witnesses that do well', async () => {
    expect(await read()).toEqual({
      zone: 'Europe/Paris',
      backup: { written_at: null, is_old: false, failed_at: null },
      witnesses: [],
    })
  })

  it('tells the last backup, that one failed since, and not why: that may name files', async () => {
    await upsertWritten(hub.database, night)
    await upsertFailure(hub.database, '/var/backups/hub.backup: no room is left there')
    const said = await read()
    expect(said.backup).toEqual({
      written_at: night.toISOString(),
      is_old: false,
      failed_at: expect.any(String),
    })
    expect(JSON.stringify(said)).not.toContain('/var/backups')
  })

  it('calls a backup old after two days', async () => {
    hub.clock.now = new Date(night.getTime() + 48 * 3_600_000 + 1)
    expect((await read()).backup.is_old).toBe(true)
  })

  it.each<[WitnessFault, string]>([
    ['unreachable', 'gone'],
    ['slow', 'slow'],
    ['unknown_log', 'unknowing'],
    ['forged', 'lying'],
    ['fork', 'disagreeing'],
  ])('tells a witness that is %s as %s, and since when', async (fault, trouble) => {
    const one = { organisation: 'bourg', witness: 'rive.example/witness', fault, size: null }
    await upsertFault(hub.database, one, night)
    await upsertFault(hub.database, { ...one, organisation: 'rive', fault: 'ahead' }, night)
    expect((await read()).witnesses).toEqual([
      { witness: 'rive.example/witness', trouble, since: night.toISOString() },
    ])
  })
})

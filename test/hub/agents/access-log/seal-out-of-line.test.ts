import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertAccesses } from '../../../../hub/agents/access-log/access-log-sql.ts'
import { openRound } from '../../../../hub/agents/access-log/sealer.ts'
import { reportViolations } from '../../../../hub/platform/telemetry/violations.ts'
import { lookMade } from '../../../world/access-log.ts'
import { openFigures } from '../../../world/figures.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { stores } from '../../../world/stores.ts'

describe.each(stores)('The sealer, on $store', ({ open }) => {
  const seals = mkdtempSync(join(tmpdir(), 'parvis-seals-'))
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(async () => {
    await hub.close()
    rmSync(seals, { recursive: true, force: true })
  })

  it('goes on after a seal that does not follow the one before, and says so once', async () => {
    const figures = openFigures()
    const logged: unknown[] = []
    const violated = reportViolations({ error: (said: unknown) => void logged.push(said) }, figures)
    const { database, clock, secret } = hub
    const deps = { database, clock: () => clock.now, secret, seals, violated }
    // The second place has the seal as it was, and refuses the changed one.
    const round = openRound(deps, () => {})
    const seal = async (at: string) => {
      clock.now = new Date(at)
      await insertAccesses(database, [lookMade(at)])
      await round(true)
    }
    await seal('2026-11-24T10:00:00Z')
    await seal('2026-11-24T10:02:00Z')
    expect(logged).toEqual([])

    await database.script(`begin; set local access_log.purging = 'on';
      update access_log.seal set jws = (select jws from access_log.seal where seal = 1) where seal = 2;
      commit`)
    await seal('2026-11-24T10:04:00Z')
    await seal('2026-11-24T10:06:00Z')
    expect(logged).toEqual([{ code: 'seal_out_of_line' }])
    const { of } = await figures.now()
    expect(of('parvis_violations_total{code="seal_out_of_line"}')).toBe(1)
    expect(await database.query('select from access_log.seal')).toHaveLength(4)
  })
})

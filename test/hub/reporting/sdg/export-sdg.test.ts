import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sdgMonth } from '#shared/contract/reporting/sdg.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { sdg } from '#shared/quality/instruments/sdg.ts'
import { insertConfiguration } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { types } from '../../../world/command.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { readTable } from '../../../world/read-csv.ts'
import { newDatabase } from '../../../world/stores.ts'
import { town, townNotice } from '../../../world/town.ts'

describe('An administrator who sends a month to the European gateway', () => {
  let hub: TestHub
  let environment: Record<string, string>
  beforeAll(async () => {
    const url = await newDatabase()
    environment = { DATABASE_URL: url }
    hub = await startHub(openPostgres(url))
    const content = defaultConfiguration(sdg, townNotice)
    const { organisation, site } = town
    const configuration = await insertConfiguration(hub.database, organisation, site, content)
    const { item: _, ...part } = feedback({
      configuration,
      page: `${town.origin}/aide#haut`,
      answers: { rating: 3, assisted: 1 },
      comment: 'Trop long.',
    })
    await hub.send({ method: 'POST', url: '/v1/feedback', payload: part })
  })
  afterAll(() => hub.close())

  const type = (...words: string[]) => types(['export', 'sdg', ...words], environment)

  it('is given its answers alone, and told when they are due', async () => {
    const { code, out, err } = await type('--month', '2026-11')
    expect(code).toBe(0)
    const [, ...rows] = readTable(out.replace('\uFEFF', ''), ',')
    expect(rows).toEqual([
      [
        expect.stringMatching(/^2026-11-/),
        `${town.origin}/aide`,
        ...['etat-civil', 'fr', 'open', 'assistance', '3', '', '', '1'],
      ],
    ])
    expect(err).toContain('due on 2026-12-07')
  })

  it('may have JSON, and is told how to ask', async () => {
    const { out } = await type('--month', '2026-10', '--format', 'json')
    expect(sdgMonth.parse(JSON.parse(out))).toMatchObject({ due_on: '2026-11-06', answers: [] })
    for (const words of [[], ['--month', '2026-13'], ['--month', '2026-10', '--format', 'xml']])
      expect(await type(...words)).toMatchObject({
        code: 1,
        err: expect.stringContaining('parvis export sdg --month 2026-10'),
      })
  })
})

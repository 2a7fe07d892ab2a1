import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { newest } from '../../../../hub/migrations/migrate.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { startCollector } from '../../../fakes/collector.ts'
import { declareTown } from '../../../world/declare-town.ts'
import { eventually } from '../../../world/eventually.ts'
import { feedback } from '../../../world/feedback.ts'
import { readFigures } from '../../../world/figures.ts'
import { freePort } from '../../../world/free-port.ts'
import { childrenOf } from '../../../world/processes.ts'
import { type Product, startServe } from '../../../world/product.ts'
import { newDatabase } from '../../../world/stores.ts'
import { isLong } from '../../../world/times.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

let hub: Product | undefined
afterEach(async () => void (await hub?.stop()))

// The figures of one process are read in each run (`metrics`); those of several take two starts.
describe.runIf(isLong)('A hub of two workers', () => {
  it('counts as one, loses no count with a worker that is killed, and traces what it does', async () => {
    const collector = await startCollector()
    const url = await newDatabase()
    const database = openPostgres(url)
    await declareTown(database)
    await database.close()
    const port = await freePort(1)
    const settings = {
      DATABASE_URL: url,
      PARVIS_METRICS: `127.0.0.1:${port + 1}`,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    }
    hub = await startServe(settings, port, ['--workers', '2'])
    const { process: started, at } = hub
    const send = async () => {
      const headers = { 'content-type': 'application/json', connection: 'close' }
      const body = JSON.stringify(feedback())
      return (await fetch(`${at('hub')}/v1/feedback`, { method: 'POST', headers, body })).status
    }
    const read = async () =>
      readFigures(await (await fetch(`http://127.0.0.1:${port + 1}/metrics`)).text())
    const first = 'parvis_answers_total{outcome="first"}'

    for (let nth = 0; nth < 10; nth++) expect(await send()).toBe(201)
    const before = await read()
    expect(before.of(first)).toBe(10)
    expect(before.of('parvis_database_up')).toBe(1)
    expect(before.of(`parvis_build_info{release="${version}",schema="${newest}"}`)).toBe(1)

    const [killed = 0] = childrenOf(started.pid ?? 0)
    process.kill(killed, 'SIGKILL')
    await eventually(async () => expect(hub?.said()).toContain('listens in its place.'))
    expect((await read()).of(first)).toBe(10)
    expect(await send()).toBe(201)
    expect((await read()).of(first)).toBe(11)

    expect(await hub.stop()).toBe(0)
    expect(collector.spans.map(({ name }) => name)).toContain('POST /v1/feedback')
    await collector.close()
  })
})

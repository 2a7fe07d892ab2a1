import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { upsertService } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { declareTown } from '../../../world/declare-town.ts'
import { toldSteps } from '../../../world/deliveries.ts'
import { eventually } from '../../../world/eventually.ts'
import { freePort } from '../../../world/free-port.ts'
import { type MailServer, startMailServer } from '../../../world/mail-server.ts'
import { type Product, startServe } from '../../../world/product.ts'
import { justReceived, sayToHub } from '../../../world/say-to-hub.ts'
import { newDatabase } from '../../../world/stores.ts'
import { town, townServices } from '../../../world/town.ts'

const tls = (name: string) => `test/fixtures/tls/${name}`

describe('A mail server that is spoken to over TLS', () => {
  let server: MailServer
  let url: string
  let hub: Product
  beforeAll(async () => {
    const [key, cert] = ['server.key', 'server.pem'].map((name) => readFileSync(tls(name), 'utf8'))
    if (!key || !cert) throw new Error('No certificate')
    server = await startMailServer(null, 0, { key, cert })
    url = await newDatabase()
    const database = openPostgres(url, 1)
    await migrate(database)
    await declareTown(database)
    for (const service of townServices)
      await upsertService(database, town.organisation, { ...service, steps: toldSteps })
    await database.close()
  })
  afterEach(() => hub?.stop())
  afterAll(() => server.close())

  const start = async (authorities: { NODE_EXTRA_CA_CERTS?: string }) => {
    const SMTP_URL = server.url.replace('smtp://127.0.0.1', 'smtps://localhost')
    const mail = { SMTP_URL, PARVIS_MAIL_FROM: 'Bourg <bourg@bourg.example>' }
    hub = await startServe({ DATABASE_URL: url, ...mail, ...authorities }, await freePort())
  }
  const receives = (reference: string) => {
    const usager = { email: `${reference}@courriel.example` }
    return sayToHub(hub.at('hub'), 'PUT', reference, { ...justReceived('etat-civil'), usager })
  }

  it('is sent nothing where nobody vouches for it, and all once somebody does', async () => {
    await start({})
    await receives('T-1')
    await eventually(async () => expect(server.doubted).toBeGreaterThan(0))
    await hub.stop()
    expect(server.arrived).toEqual([])

    await start({ NODE_EXTRA_CA_CERTS: tls('ca.pem') })
    await receives('T-2')
    const reached = () => server.arrived.map(({ envelope }) => envelope.to)
    await eventually(async () => expect(reached()).toContain('T-2@courriel.example'))
  })
})

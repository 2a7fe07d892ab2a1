import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { declareService } from '../../hub/store/declare.ts'
import { migrate } from '../../hub/store/migrate.ts'
import { openPostgres } from '../../hub/store/postgres.ts'
import { declareTown } from '../world/declare-town.ts'
import { toldSteps } from '../world/deliveries.ts'
import { eventually } from '../world/eventually.ts'
import { freePort } from '../world/free-port.ts'
import { type MailServer, startMailServer } from '../world/mail-server.ts'
import { type Product, startServe } from '../world/product.ts'
import { newDatabase } from '../world/stores.ts'
import { town, townServices } from '../world/town.ts'

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
      await declareService(database, town.organisation, { ...service, steps: toldSteps })
    await database.close()
  })
  afterEach(() => hub?.stop())
  afterAll(() => server.close())

  const start = async (authorities: { NODE_EXTRA_CA_CERTS?: string }) => {
    const SMTP_URL = server.url.replace('smtp://127.0.0.1', 'smtps://localhost')
    const mail = { SMTP_URL, PARVIS_MAIL_FROM: 'Bourg <bourg@bourg.example>' }
    hub = await startServe({ DATABASE_URL: url, ...mail, ...authorities }, await freePort())
  }
  const receives = async (reference: string) => {
    const answer = await fetch(`${hub.at('hub')}/v1/requests/${reference}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${town.key}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        service: 'etat-civil',
        channel: 'web',
        locale: 'fr',
        received_at: new Date(Date.now() - 60_000).toISOString(),
        usager: { email: 'marie@courriel.example' },
      }),
    })
    expect(answer.status).toBe(201)
  }

  it('is sent nothing where nobody vouches for it, and all once somebody does', async () => {
    await start({})
    await receives('T-1')
    await eventually(async () => expect(server.doubted).toBeGreaterThan(0))
    await hub.stop()
    expect(server.arrived).toEqual([])

    await start({ NODE_EXTRA_CA_CERTS: tls('ca.pem') })
    await receives('T-2')
    await eventually(async () => expect(server.arrived).toHaveLength(1))
    expect(server.arrived[0]?.envelope.to).toBe('marie@courriel.example')
  })
})

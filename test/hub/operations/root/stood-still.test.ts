import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addGeneration } from '../../../../hub/platform/crypto/change-root.ts'
import { followGenerations } from '../../../../hub/platform/crypto/hub-secret.ts'
import { openRootReading } from '../../../../hub/platform/crypto/root-reading.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { newDatabase } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const words = 'a secret of the tests, known to all of them'

describe('A hub that stood still while another began a new root', () => {
  const now = new Date('2026-11-24T10:00:00Z')
  const settings = { secret: words, data: '' }
  let hub: TestHub
  let other: TestHub
  beforeAll(async () => {
    const address = await newDatabase()
    const database = openPostgres(address)
    const secret = Buffer.from(words)
    const learn = () => followGenerations(database, settings, secret)
    const rootReading = openRootReading(learn, () => now)
    hub = await startHub(database, null, { secret, rootReading })
    hub.clock.now = now
    other = await startHub(openPostgres(address))
    await addGeneration(other.database, other.secret, 0)
    await followGenerations(other.database, { secret: words, data: '' }, other.secret)
  })
  afterAll(async () => {
    await hub.close()
    await other.close()
  })

  const sends = (to: TestHub, part: object) =>
    to.send({
      method: 'POST',
      url: '/v1/feedback',
      headers: { origin: town.origin },
      payload: part,
    })

  it('takes an answer of the other as the same, and opens its receipt', async () => {
    const part = feedback()
    expect((await sends(other, part)).statusCode).toBe(201)
    now.setSeconds(31)
    expect((await sends(hub, part)).statusCode).toBe(200)
    const headers = { 'parvis-receipt': String(part['receipt']) }
    const opened = await hub.send({ method: 'GET', url: '/v1/feedback/receipt', headers })
    expect(opened.statusCode).toBe(200)
  })

  it('is not ready, and takes nothing, once a root seals that its retired secret does not open', async () => {
    settings.secret = 'the secret that was retired'
    now.setMinutes(1)
    expect((await sends(hub, feedback())).statusCode).toBe(201)
    await other.database.query('update root_generation set resealed_at = now()')
    await addGeneration(other.database, other.secret, 0)
    now.setMinutes(2)
    expect((await sends(hub, feedback())).statusCode).toBe(503)
    expect((await hub.send({ method: 'GET', url: '/readyz' })).statusCode).toBe(503)
    const url = `/v1/sites/${town.site}?locale=fr`
    expect((await hub.send({ method: 'GET', url })).statusCode).toBe(200)
    settings.secret = words
    now.setMinutes(3)
    expect((await sends(hub, feedback())).statusCode).toBe(201)
    expect((await hub.send({ method: 'GET', url: '/readyz' })).statusCode).toBe(200)
  })
})

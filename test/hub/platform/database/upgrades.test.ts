import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Tracking } from '#shared/contract/requests/tracking.ts'
import { recountRollups } from '../../../../hub/feedback/answers/recount-sql.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { buildRelease } from '../../../releases/check-out.ts'
import { releaseNames } from '../../../releases/releases.ts'
import { keepLog } from '../../../world/access-log.ts'
import { tokenOf, townAgents } from '../../../world/agents.ts'
import { types } from '../../../world/command.ts'
import { type SendingHub, startSendingHub } from '../../../world/deliveries.ts'
import { feedback, newId } from '../../../world/feedback.ts'
import { freePort } from '../../../world/free-port.ts'
import { someProvider, startHub, type TestHub } from '../../../world/hub.ts'
import { type Product, startServe } from '../../../world/product.ts'
import { reads, receives } from '../../../world/requests.ts'
import { readReport, sharesOf } from '../../../world/shares.ts'
import { emptyDatabase, newDatabase } from '../../../world/stores.ts'
import { isLong } from '../../../world/times.ts'
import { town } from '../../../world/town.ts'

/** What the release wrote down of what its hub kept. */
interface Kept {
  now: string
  secret: string
  counts: Record<string, number>
  receipts: Record<string, { id: string; comment: string | null; answers: Record<string, string> }>
  trackings: Record<string, Tracking>
}

describe('The releases before this one', () => {
  it('have a backup each, stored by `npm run releases`', () => {
    const missing = releaseNames.filter(
      (name) => !existsSync(`test/fixtures/releases/${name}.backup`),
    )
    expect(missing).toEqual([])
  })
})

describe.each(releaseNames)('A hub that a release of %s filled', (name) => {
  const file = `test/fixtures/releases/${name}.backup`
  const kept: Kept = JSON.parse(readFileSync(`test/fixtures/releases/${name}.json`, 'utf8'))
  const folder = mkdtempSync(join(tmpdir(), 'parvis-upgrade-'))
  let hub: SendingHub

  beforeAll(async () => {
    const address = await emptyDatabase()
    const environment = { DATABASE_URL: address, PARVIS_SECRET: kept.secret }
    expect(await types(['restore', file, '--unsigned'], environment)).toMatchObject({ code: 0 })
    hub = await startSendingHub(openPostgres(address))
    hub.clock.now = new Date(kept.now)
  })
  afterAll(async () => {
    await hub.close()
    rmSync(folder, { recursive: true })
  })

  it('keeps every feedback, answer, request, proof, sending and look', async () => {
    const counts: Record<string, number> = {}
    for (const table of Object.keys(kept.counts)) {
      const [row] = await hub.database.query<{ n: number }>(
        `select count(*)::int as n from ${table}`,
      )
      counts[table] = row?.n ?? 0
    }
    expect(counts).toEqual(kept.counts)
  })

  it('opens the codes it gave: receipts and requests say what they said', async () => {
    for (const [receipt, said] of Object.entries(kept.receipts)) {
      const headers = { 'parvis-receipt': receipt }
      const read = await hub.send({ method: 'GET', url: '/v1/feedback/receipt', headers })
      expect(read.json()).toMatchObject(said)
    }
    for (const [code, said] of Object.entries(kept.trackings))
      expect(await reads(hub, code)).toMatchObject(said)
    expect(Object.keys({ ...kept.receipts, ...kept.trackings }).length).toBeGreaterThan(10)
  })

  it('counts what it counted: the report gives what its answers give one by one', async () => {
    const counted = await recountRollups(hub.database, hub.clock.now)
    expect(counted.map(({ unlike }) => unlike)).toEqual([0, 0, 0])
    expect(counted.every(({ counts }) => counts > 0)).toBe(true)
    const [shown] = sharesOf(await readReport(hub), 'etat-civil')
    const [is] = await hub.database.query<{ x: number; n: number }>(
      `select count(*)::int as n, count(*) filter (where a.value in ('4', '5'))::int as x
       from feedback f join answer a using (organisation, feedback)
       where f.service = 'etat-civil' and f.stream = 'invited' and a.item = 'overall'`,
    )
    expect(shown?.share).toMatchObject({ told: 'share', ...is })
  })

  it('has its access log whole', async () => {
    expect(await keepLog(hub, folder).check()).toEqual({ said: [], all: 0 })
  })
})

// The release before this one is laid out and built first, which takes minutes.
describe.each(isLong ? releaseNames.slice(-1) : [])(
  'The hub of %s, beside one of today',
  (name) => {
    const now = new Date()
    let before: Product
    let today: TestHub

    beforeAll(async () => {
      const release = buildRelease(name)
      const address = await newDatabase()
      today = await startHub(openPostgres(address))
      today.clock.now = now
      const environment = {
        DATABASE_URL: address,
        PARVIS_PUBLIC_URL: town.hub,
        PARVIS_OIDC_ISSUER: someProvider.issuer,
        PARVIS_OIDC_CLIENT_ID: someProvider.clientId,
        PARVIS_OIDC_CLIENT_SECRET: someProvider.clientSecret,
      }
      port = await freePort()
      before = await startServe(environment, port, [], join(release, 'dist'))
    }, 600_000)
    afterAll(async () => {
      expect(await before.stop()).toBe(0)
      await today.close()
    })
    let port = 0

    const asks = (method: string, path: string, token: string | null, body?: object) =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: {
          ...(token && { authorization: `Bearer ${token}` }),
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      })

    it('takes feedback, requests, proofs and looks, and both tell of them', async () => {
      const receipt = String(feedback()['receipt'])
      const answer = feedback({ receipt, answers: { overall: 5 } })
      expect((await asks('POST', '/v1/feedback', null, answer)).status).toBe(201)
      const read = await today.send({
        method: 'GET',
        url: '/v1/feedback/receipt',
        headers: { 'parvis-receipt': receipt },
      })
      expect(read.json()).toMatchObject({ answers: { overall: '5' } })

      const received_at = new Date(now.getTime() - 3_600_000).toISOString()
      const usager = { email: 'camille@exemple.fr' }
      const request = { service: 'etat-civil', channel: 'web', locale: 'fr', received_at, usager }
      const put = await asks('PUT', '/v1/requests/A-1', town.key, { ...request, promise: 'norm' })
      expect(put.status).toBe(201)
      const proof = { id: newId(), kind: 'assigned', team: 'Guichet', at: now.toISOString() }
      const path = '/v1/requests/A-1/proofs'
      const said = await asks('POST', path, town.key, proof)
      expect(said.status, await said.text()).toBe(201)
      const { tracking_code } = (await put.json()) as { tracking_code: string }
      expect(JSON.stringify(await reads(today, tracking_code))).toContain('assigned')

      const token = await tokenOf(today.database, today.secret, townAgents.claire, now)
      const identifier = { kind: 'email', value: usager.email }
      const look = { identifier, purpose: 'instruct', level: 2 }
      expect(await (await asks('POST', '/v1/context', token, look)).json()).toMatchObject({
        found: true,
      })
      const seen = await today.as(townAgents.quality, 'GET', '/v1/access')
      expect(seen.json().accesses).toMatchObject([{ outcome: 'shown' }])
      const counted = await recountRollups(today.database, now)
      expect(counted.map(({ unlike, counts }) => [unlike, counts > 0])).toEqual(
        [0, 0, 0].map(() => [0, true]),
      )
    })

    it('reads what the one of today takes', async () => {
      const code = await receives(today, 'B-1', { received_at: now.toISOString() })
      const headers = { 'parvis-tracking': code }
      const told = await fetch(`http://127.0.0.1:${port}/v1/tracking?locale=fr`, { headers })
      expect(await told.json()).toEqual(await reads(today, code))
    })
  },
)

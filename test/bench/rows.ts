import { randomBytes } from 'node:crypto'
import { insertAccesses, type StoredAccess } from '../../hub/agents/access-log/access-log-sql.ts'
import { migrate } from '../../hub/migrations/migrate.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { declareTown } from '../world/declare-town.ts'
import { feedback, newId } from '../world/feedback.ts'
import { freePort } from '../world/free-port.ts'
import { startPostgres } from '../world/postgres-cluster.ts'
import { startServe } from '../world/product.ts'
import { town } from '../world/town.ts'
import { formatMachine } from './figure.ts'
import { measureGrown } from './rows/grown.ts'
import { measureSizes } from './rows/sizes.ts'

const answers = 3000
const requests = 1500
const looks = 3000
/** Questions that are on their way at once. */
const atOnce = 32

/** A comment of usual length; three usagers in ten leave one. */
const comment =
  'L’accueil était clair, mais j’ai attendu deux semaines sans savoir où en était mon dossier.'

/**
 * How many bytes an answer, a request and a look take, then an answer where so many are stored.
 * @param sizes numbers of answers stored; with any, the first is left out
 */
export async function run(...sizes: string[]): Promise<void> {
  formatMachine()
  if (sizes.length === 0) await measureEach()
  await measureGrown((sizes.length > 0 ? sizes : ['155000', '5000000']).map(Number))
}

/**
 * How many bytes an answer and a request take in the tables of a hub and in what its PostgreSQL writes
 * ahead, roll-ups and indexes included, as they come in by the front door: three parts an answer, four
 * steps a request. A look is written as the hub writes it.
 */
async function measureEach(): Promise<void> {
  const postgres = await startPostgres()
  const url = `${postgres.url}/postgres`
  const database = openPostgres(url, 2)
  await migrate(database)
  await declareTown(database)
  const hub = await startServe(
    { DATABASE_URL: url, PARVIS_PARTS_PER_ADDRESS: '0' },
    await freePort(),
  )
  const send = async (method: string, path: string, body: unknown) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${town.key}` }
    const said = await fetch(`${hub.at('hub')}${path}`, {
      method,
      headers,
      body: JSON.stringify(body),
    })
    if (!said.ok) throw new Error(`${path}: ${said.status} ${await said.text()}`)
    await said.arrayBuffer()
  }

  const sizes = async () => {
    await database.script('vacuum')
    return measureSizes(database)
  }
  const measure = async (what: string, n: number, one: (at: number) => Promise<void>) => {
    const before = await sizes()
    let at = 0
    const inTurn = async () => {
      for (let own = at++; own < n; own = at++) await one(own)
    }
    await Promise.all(Array.from({ length: atOnce }, inTurn))
    const after = await sizes()
    const grown = [...after.tables]
      .map(([name, bytes]) => ({ name, bytes: (bytes - (before.tables.get(name) ?? 0)) / n }))
      .sort((first, second) => second.bytes - first.bytes)
    const sum = grown.reduce((all, { bytes }) => all + bytes, 0)
    console.log(
      `${what}: ${sum.toFixed(0)} bytes in tables and indexes, ${((after.ahead - before.ahead) / n).toFixed(0)} written ahead`,
    )
    for (const { name, bytes } of grown)
      if (bytes >= 1) console.log(`  ${name}: ${bytes.toFixed(0)}`)
  }

  await measure('an answer', answers, async (at) => {
    const first = feedback({ took_ms: 4000 })
    const { answers: _, item: drawn, ...envelope } = first
    await send('POST', '/v1/feedback', first)
    const said = at % 10 < 3 ? { comment } : {}
    const rest = { [String(drawn)]: 1 + (at % 5), [`${String(drawn)}_compared`]: (at % 3) - 1 }
    await send('POST', '/v1/feedback', {
      ...envelope,
      item: drawn,
      part: 2,
      took_ms: 9000,
      answers: rest,
      ...said,
    })
    const evidence = { lcp_ms: 1200 + at, inp_ms: 80, cls: 0.02, errors: 0, elapsed_s: 240 }
    await send('POST', '/v1/feedback', {
      ...envelope,
      item: drawn,
      part: 3,
      took_ms: 9500,
      evidence,
    })
  })
  await measure('a request', requests, async (at) => {
    const path = `/v1/requests/D-${at}`
    await send('PUT', path, {
      service: 'etat-civil',
      channel: 'web',
      locale: 'fr',
      received_at: new Date().toISOString(),
      promise: 'norm',
      usager: { email: `usager.${at}@example.org` },
    })
    for (const kind of ['assigned', 'decided', 'done'])
      await send('POST', `${path}/proofs`, {
        id: newId(),
        kind,
        at: new Date().toISOString(),
        ...(kind === 'assigned' && { team: 'Accueil' }),
      })
  })
  await measure('a look of an agent', looks, () => insertAccesses(database, [look()]))
  await hub.stop()
  await database.close()
  await postgres.stop()
}

/** A look that found one request, with digests as long as those of the hub. */
function look(): StoredAccess {
  const digest = () => randomBytes(32).toString('base64url')
  return {
    organisation: town.organisation,
    access: newId(),
    at: new Date(),
    act: 'look',
    agent_key: digest(),
    service: 'etat-civil',
    sector: 'etat-civil',
    tool: null,
    purpose: 'instruct',
    level: 1,
    present: false,
    way: 'seen',
    reason: null,
    subject_key: digest(),
    request_keys: [digest()],
    outcome: 'shown',
    regime: 'internal',
  }
}

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../../../hub/migrations/migrate.ts'
import type { Database } from '../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { type Issuer, startIssuer } from '../../fakes/issuer.ts'
import { freePort } from '../../world/free-port.ts'
import { hubRoot } from '../../world/hub-root.ts'
import { startPostgres } from '../../world/postgres-cluster.ts'
import { secret, startServe } from '../../world/product.ts'
import { town } from '../../world/town.ts'
import { askMemory, type Memory } from './ask-memory.ts'

/** The built hub as it runs for people: a process of its own, on a PostgreSQL of its own. */
export interface FuzzedHub {
  port: number
  database: Database
  secret: Uint8Array
  issuer: Issuer
  /** Whether its process has ended. */
  isOver(): boolean
  /** All that it wrote for whoever keeps it. */
  said(): string
  /** What its process keeps of memory; `null` where it does not answer. */
  memory(): Promise<Memory | null>
  /** Ends all. @returns the exit code of the hub */
  stop(): Promise<number | null>
}

/** Run before the hub, within its process. */
const telling = new URL('./tell-memory.js', import.meta.url).href

/** Nothing that is thrown away at the end needs to survive the machine. */
const quick = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Starts it, with an identity provider, and ways to tell usagers that lead nowhere. */
export async function startFuzzedHub(): Promise<FuzzedHub> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-fuzz-'))
  const postgres = await startPostgres({ settings: quick })
  const database = openPostgres(`${postgres.url}/postgres`, 4)
  await migrate(database)
  const [seals, socket] = [join(folder, 'seals'), join(folder, 'memory')]
  mkdirSync(seals)
  const issuer = await startIssuer(await freePort())
  const port = await freePort()
  const product = await startServe(
    {
      DATABASE_URL: `${postgres.url}/postgres`,
      PARVIS_PUBLIC_URL: town.hub,
      PARVIS_TRUSTED_PROXIES: '1',
      PARVIS_SEALS: seals,
      PARVIS_OIDC_ISSUER: issuer.url,
      PARVIS_OIDC_CLIENT_ID: 'parvis',
      PARVIS_OIDC_CLIENT_SECRET: 'known to both',
      SMTP_URL: 'smtp://127.0.0.1:9',
      PARVIS_MAIL_FROM: 'Bourg <ne-pas-repondre@bourg.example>',
      PARVIS_PUSH_CONTACT: 'mailto:web@bourg.example',
      PARVIS_PUSH_HOSTS: 'push.example',
      PARVIS_SECURITY_CONTACT: 'mailto:securite@bourg.example',
      NODE_OPTIONS: `--import=${telling}`,
      FUZZ_MEMORY: socket,
    },
    port,
  )
  let logged = ''
  product.process.stdout?.on('data', (bytes) => {
    logged += bytes
  })
  let stopped: Promise<number | null> | null = null
  const stop = async () => {
    const code = product.process.exitCode ?? (await product.stop())
    await database.close()
    await issuer.stop()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
    return code
  }
  return {
    ...{ port, database, issuer, secret: await hubRoot(database, secret) },
    isOver: () => product.process.exitCode !== null || product.process.signalCode !== null,
    said: () => logged + product.said(),
    memory: () => askMemory(socket),
    stop() {
      stopped ??= stop()
      return stopped
    },
  }
}

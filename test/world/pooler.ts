import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import programs from '../../setup/pooler.json' with { type: 'json' }
import { freePort } from './free-port.ts'
import { postgresUser } from './postgres-binaries.ts'

/** Whether PgBouncer is on this machine; otherwise its tests are skipped and counted. */
export const hasPooler = programs.programs.every((path) => existsSync(path))

/** A PgBouncer in front of a server. */
export interface Pooler {
  /** Its URL, without a database. */
  url: string
  /** Kills it. */
  stop(): Promise<void>
}

/**
 * Starts PgBouncer on loopback, with transaction pooling and without authentication.
 * @param server URL of the PostgreSQL, without a database
 * @param settings more settings
 */
export async function startPooler(
  server: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Pooler> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-pooler-'))
  chmodSync(folder, 0o755)
  const file = join(folder, 'pgbouncer.ini')
  const { hostname, port: behind, username } = new URL(server)
  const port = await freePort()
  const all = {
    listen_addr: '127.0.0.1',
    listen_port: String(port),
    unix_socket_dir: '',
    auth_type: 'any',
    pool_mode: 'transaction',
    max_prepared_statements: '500',
    default_pool_size: '4',
    max_client_conn: '2000',
    server_idle_timeout: '5',
    ...settings,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name} = ${value}`)
  const database = `* = host=${hostname} port=${behind} user=${username}`
  writeFileSync(file, `[databases]\n${database}\n[pgbouncer]\n${lines.join('\n')}\n`, {
    mode: 0o644,
  })
  const [program = ''] = programs.programs
  const process_ = spawn(program, ['-q', file], { ...postgresUser, cwd: '/', stdio: 'ignore' })
  const ended = new Promise((resolve) => process_.once('exit', resolve))
  const url = `postgres://${username}@127.0.0.1:${port}`
  await untilItListens(`${url}/postgres`)
  return {
    url,
    async stop() {
      process_.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilItListens(url: string): Promise<void> {
  const deadline = Date.now() + 20_000
  for (;;) {
    const asking = new pg.Client({ connectionString: url })
    try {
      await asking.connect()
      await asking.end()
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { chmod, chown, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { freePort } from './free-port.ts'
import { isRoot, postgresBinaries, postgresUser } from './postgres-binaries.ts'
import { childrenOf, isAlive, signalOne } from './processes.ts'

/** A PostgreSQL server of this run alone. */
export interface PostgresServer {
  /** Its URL, without a database; it survives a restart. */
  url: string
  port: number
  /** The folder of its files. */
  data: string
  /** The process id of its postmaster. */
  pid(): number
  /** The ids of all its processes; none when stopped. Linux only. */
  pids(): readonly number[]
  /** Kills all its processes. Linux only. */
  kill(): Promise<void>
  /** Shuts it down in fast mode: transactions are rolled back, nothing is lost. */
  shutDown(): Promise<void>
  /** Restarts it on its files; resolves once it answers. */
  start(): Promise<void>
  /** Stops it, and deletes its files. */
  stop(): Promise<void>
}

/** Options of a server. */
export interface PostgresOptions {
  /** Settings that differ from PostgreSQL's defaults. */
  settings?: Readonly<Record<string, string>>
  /** Parent of its folder; the temporary folder by default. */
  within?: string
  /** Fills its data folder; `initdb` by default. */
  fill?: (data: string) => Promise<void>
  /** The folder of its programs, open to everyone; that of the npm package by default. */
  programs?: string
}

/**
 * A shell script that waits for the end of this process (a closed pipe), then stops the server and
 * deletes its folder.
 */
const afterUs = `read -r _
read -r pid < "$1/postmaster.pid" && kill -QUIT "$pid"
while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
rm -rf "$2"`

/** Starts a real PostgreSQL on loopback, with durable defaults. */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer> {
  const { settings = {}, within = tmpdir(), fill, programs } = options
  const folder = mkdtempSync(join(within, 'parvis-postgres-'))
  const throwAway = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', throwAway)
  const bin = programs ?? (await postgresBinaries(folder))
  const data = join(folder, 'data')
  if (isRoot) {
    await chmod(folder, 0o755)
    await chown(folder, postgresUser.uid ?? 0, postgresUser.gid ?? 0)
  }
  if (fill) await fill(data)
  else {
    const locale = ['--locale=C.UTF-8', '--encoding=UTF8']
    const words = ['-D', data, '-U', 'parvis', '-A', 'trust', '--no-sync', ...locale]
    await promisify(execFile)(join(bin, 'initdb'), words, { ...postgresUser, cwd: folder })
  }
  const port = await freePort()
  const url = `postgres://parvis@127.0.0.1:${port}`
  const where = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder]
  const set = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  let server: ChildProcess
  let ended: Promise<unknown>

  async function start(): Promise<void> {
    const how = { ...postgresUser, cwd: folder, stdio: 'ignore' } as const
    server = spawn(join(bin, 'postgres'), [...where, ...set], how)
    ended = new Promise((resolve) => server.once('exit', resolve))
    await untilItAnswers(`${url}/postgres`)
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    server.kill(signal)
    await ended
  }

  /** Watches this process: a server must not survive it. */
  const watch = spawn('sh', ['-c', afterUs, 'sh', data, folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  watch.unref()

  await start()
  return {
    url,
    port,
    data,
    pid: () => server.pid ?? 0,
    pids() {
      if (server.exitCode !== null || server.signalCode !== null) return []
      return [server.pid ?? 0, ...childrenOf(server.pid ?? 0)]
    },
    async kill() {
      const all = childrenOf(server.pid ?? 0)
      await end('SIGKILL')
      // Some have ended already, with their parent.
      for (const pid of all) signalOne(pid, 'SIGKILL')
      while (all.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 5))
    },
    shutDown: () => end('SIGINT'),
    start,
    async stop() {
      // Kill at once: a clean shutdown takes 14 s after 150 databases.
      if (server.exitCode === null && server.signalCode === null) await end('SIGQUIT')
      watch.kill()
      // Not in one go: after a whole run it takes minutes, in which the test runner would hear nothing of
      // its workers, and think that they do not end.
      await rm(folder, { recursive: true, force: true })
      process.off('exit', throwAway)
    },
  }
}

async function untilItAnswers(url: string): Promise<void> {
  const deadline = Date.now() + 30_000
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

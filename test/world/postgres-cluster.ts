import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { chmod, chown } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { freePort } from './free-port.ts'
import { isRoot, postgresBinaries, postgresUser } from './postgres-binaries.ts'
import { childrenOf, isAlive, signalOne } from './processes.ts'

/** A PostgreSQL server of this run alone. */
export interface PostgresServer {
  /** Its address, without a database; the same after it was killed and started again. */
  url: string
  port: number
  /** The folder of its files. */
  data: string
  /** The process that all of its others come from. */
  pid(): number
  /** All of its processes, as they are now; none when it runs no more. Linux alone. */
  pids(): readonly number[]
  /** Kills all of its processes as a power button does. Linux alone. */
  kill(): Promise<void>
  /** Stops it as one who keeps a server does: what is begun is broken off, nothing is lost. */
  shutDown(): Promise<void>
  /** Starts it again on its files, after it was killed or shut down; resolves once it answers. */
  start(): Promise<void>
  /** Ends it, and throws its files away. */
  stop(): Promise<void>
}

/** How a server is started. */
export interface PostgresOptions {
  /** Settings, by name, beside those PostgreSQL has by default. */
  settings?: Readonly<Record<string, string>>
  /** Where its folder is made; among the temporary ones if not given. */
  within?: string
  /** Fills the folder of its files; a new, empty server is made if not given. */
  fill?: (data: string) => Promise<void>
}

/** Reads until the pipe ends that this process alone holds, then ends the server of a folder, and both. */
const afterUs = `read -r _
read -r pid < "$1/postmaster.pid" && kill -QUIT "$pid"
while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
rm -rf "$2"`

/** Starts a real PostgreSQL from the programs npm brought, on loopback, durable as it is by default. */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer> {
  const { settings = {}, within = tmpdir(), fill } = options
  const folder = mkdtempSync(join(within, 'parvis-postgres-'))
  const throwAway = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', throwAway)
  const bin = await postgresBinaries(folder)
  const data = join(folder, 'data')
  if (isRoot) {
    await chmod(folder, 0o755)
    await chown(folder, postgresUser.uid ?? 0, postgresUser.gid ?? 0)
  }
  if (fill) await fill(data)
  else {
    const locale = ['--locale=C.UTF-8', '--encoding=UTF8']
    const words = ['-D', data, '-U', 'parvis', '-A', 'trust', ...locale]
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

  /** A server that outlived this process, which was killed, would run on: a shell waits for that. */
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
      // Some end by themselves, as those do whose parent is gone.
      for (const pid of all) signalOne(pid, 'SIGKILL')
      while (all.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 5))
    },
    shutDown: () => end('SIGINT'),
    start,
    async stop() {
      // At once: asked kindly, it first writes down what is thrown away a moment later, for 14 s after 150 databases.
      if (server.exitCode === null && server.signalCode === null) await end('SIGQUIT')
      watch.kill()
      process.off('exit', throwAway)
      throwAway()
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

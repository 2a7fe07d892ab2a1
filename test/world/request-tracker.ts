import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from './free-port.ts'
import { keptSeed } from './kept-seed.ts'
import { ownFolder } from './product.ts'

const run = promisify(execFile)
const site = resolve('test/fixtures/request-tracker/site.pm')
const seed = resolve('test/fixtures/request-tracker/seed.pl')
const agent = resolve('test/fixtures/request-tracker/agent.pl')
/** The files of a filled Request Tracker to cache. */
const kept = ['rt.db', 'seeded.json']

/** A real Request Tracker of one test file, filled with tickets. */
export interface RequestTracker {
  url: string
  /** Tokens by owner. */
  token: Readonly<Record<'parvis' | 'west' | 'east' | 'queueless' | 'rightless' | 'root', string>>
  /** Ticket numbers by name in the seed. */
  ticket: Readonly<Record<string, string>>
  /** Tickets changed within one second. */
  bulk: readonly string[]
  /** Runs Perl inside it. @returns its output */
  perl(program: string): Promise<string>
  stop(): Promise<void>
}

/**
 * Starts one in its own folder, isolated from the machine's installation.
 * @param withAgent adds an agent with readable tickets
 */
export async function startRequestTracker(withAgent = false): Promise<RequestTracker> {
  const folder = ownFolder()
  for (const name of ['var', 'mason', 'session']) await mkdir(join(folder.path, name))
  const port = await freePort()
  const env = {
    PATH: process.env['PATH'],
    RT_SITE_CONFIG: site,
    RT_SITE_CONFIG_DIR: '/dev/null',
    PARVIS_TEST_RT: folder.path,
    PARVIS_TEST_RT_PORT: String(port),
  }
  const inside = { env, cwd: folder.path }
  const perl = async (program: string) => {
    const all = `use utf8; use lib '/usr/share/request-tracker5/lib'; use RT -init; ${program}`
    return (await run('perl', ['-e', all], inside)).stdout
  }
  const seeded = join(folder.path, 'seeded.json')
  const filled = keptSeed('request-tracker5', [site, seed, ...(withAgent ? [agent] : [])])
  if (!filled.copyTo(folder.path)) {
    await run('rt-setup-database-5', ['--action', 'init', '--skip-create'], inside)
    const told = JSON.parse((await run('perl', [seed], inside)).stdout)
    if (withAgent) Object.assign(told.ticket, await addAgent(perl, told.ticket))
    writeFileSync(seeded, JSON.stringify(told))
    filled.keep((place) => {
      for (const name of kept) copyFileSync(join(folder.path, name), join(place, name))
    })
  }
  const url = `http://127.0.0.1:${port}`
  // A browser opens more connections than requests, and each occupies a worker.
  const words = ['--host', '127.0.0.1', '--port', String(port), '--max-workers', '8']
  // A process group, to stop its workers too.
  const server = spawn('/usr/share/request-tracker5/libexec/rt-server', words, {
    ...inside,
    stdio: 'ignore',
    detached: true,
  })
  const ended = new Promise((done) => server.once('exit', done))
  await untilItAnswers(`${url}/REST/2.0/rt`, server)
  return {
    url,
    ...JSON.parse(readFileSync(seeded, 'utf8')),
    perl,
    async stop() {
      // SIGKILL: a clean stop waits up to five minutes for connections.
      if (server.pid) process.kill(-server.pid, 'SIGKILL')
      await ended
      folder.remove()
    },
  }
}

/** Adds an agent. @returns the added tickets */
async function addAgent(
  perl: (program: string) => Promise<string>,
  { camille = '', irish = '' }: RequestTracker['ticket'],
): Promise<RequestTracker['ticket']> {
  const program = readFileSync(agent, 'utf8')
  return JSON.parse(await perl(program.replace('__FROM__', irish).replace('__TO__', camille)))
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 30_000
  for (;;) {
    const answered = await fetch(url).then(
      ({ status }) => status,
      () => null,
    )
    if (answered === 401) return
    if (server.exitCode !== null || Date.now() > deadline)
      throw new Error(`Request Tracker did not start: ${server.exitCode}`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

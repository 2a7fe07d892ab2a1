import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from './free-port.ts'

/** The built product, running as a process of its own. */
export interface Product {
  /** An address it printed: `hub`, `site`, `console`, `key`. */
  at(name: string): string
  process: ChildProcess
  /** Everything it said to people so far. */
  said(): string
  /** Waits until it says something more. @returns what matched @throws Error when it stops before */
  says(pattern: RegExp): Promise<string>
  /** Asks it to stop, as Ctrl-C does. @returns its exit code */
  stop(): Promise<number | null>
  /** Kills it as a power button does. */
  kill(): Promise<void>
}

/** A folder that is gone after the test. */
export function ownFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'parvis-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/**
 * Starts the demo: hub, town's site, memory in a folder. Ten years of street problems are brought in
 * where a journey asks for them only: they take a second.
 * @param options `database`: address of a database that takes the place of the embedded one
 */
export async function startDemo(
  folder: string,
  {
    port,
    history = false,
    database,
  }: { port?: number; history?: boolean; database?: string | undefined } = {},
): Promise<Product> {
  const first = port ?? (await freePort(5))
  const words = [...(history ? [] : ['--without-history']), ...(database ? ['--on-server'] : [])]
  const environment = {
    PORT: String(first),
    PARVIS_DATA: folder,
    ...(database && { DATABASE_URL: database }),
  }
  return start('dist/demo/main.js', words, environment, 'key')
}

/**
 * Starts `npm run dev` of a copy of the repository, with what a demo lived before.
 * @param folder of the demo
 * @param database address of the database of that demo
 */
export const startDev = async (copy: string, folder: string, database: string): Promise<Product> =>
  start(
    join(copy, 'setup/dev.js'),
    ['--without-history', '--on-server'],
    { PORT: String(await freePort(5)), PARVIS_DATA: folder, DATABASE_URL: database },
    'key',
  )

/** Known to every process of a test, so that they may share a database. */
export const secret = 'a secret of the tests, known to all of them'

/**
 * Starts a hub alone, on a PostgreSQL or embedded in a folder.
 * @param more words after `serve`
 * @param built folder of what was built, of this release if not given
 */
export async function startServe(
  memory: ({ DATABASE_URL: string } | { PARVIS_DATA: string }) & {
    HOST?: string
    PARVIS_PARTS_PER_ADDRESS?: string
    PARVIS_TRUSTED_PROXIES?: string
    PARVIS_PROOF_OF_WORK?: 'attack'
    PARVIS_WEBHOOK_NETWORKS?: string
    PARVIS_METRICS?: string
    PARVIS_METRICS_TOKEN?: string
    OTEL_EXPORTER_OTLP_ENDPOINT?: string
    PARVIS_PUSH_CONTACT?: string
    PARVIS_SECURITY_CONTACT?: string
    SMTP_URL?: string
    NODE_EXTRA_CA_CERTS?: string
    PARVIS_MAIL_FROM?: string
    PARVIS_SMS_URL?: string
    PARVIS_SMS_TOKEN?: string
    PARVIS_SEALS?: string
    PARVIS_ACCESS_MONTHS?: string
    PARVIS_PUBLIC_URL?: string
    PARVIS_OIDC_ISSUER?: string
    PARVIS_OIDC_CLIENT_ID?: string
    PARVIS_OIDC_CLIENT_SECRET?: string
    PARVIS_LOG?: 'debug'
    NODE_OPTIONS?: string
    FUZZ_MEMORY?: string
    CHAOS_CLOCK?: string
  },
  port: number,
  more: readonly string[] = [],
  built = 'dist',
): Promise<Product> {
  const words = ['serve', ...('PARVIS_DATA' in memory ? ['--embedded'] : []), ...more]
  // Everybody in a test has the same address: no limit, but where the limit is tested.
  const limits = { PARVIS_PARTS_PER_ADDRESS: '0', PARVIS_PROOF_OF_WORK: 'never' }
  const environment = { ...limits, ...memory, PARVIS_SECRET: secret, PORT: String(port) }
  return start(`${built}/hub/main.js`, words, environment, 'hub')
}

/**
 * What lives for seconds is compiled once: to make the embedded PostgreSQL faster takes a second of
 * work. Benchmarks start it as people do.
 */
const lazily = process.env['VITEST'] ? ['--wasm-tiering-budget=200000000'] : []

/**
 * Starts a program and waits until it has printed an address.
 * @throws Error with what it said, when it stops before
 */
async function start(
  file: string,
  words: readonly string[],
  environment: Record<string, string>,
  last: string,
): Promise<Product> {
  const child = spawn(process.execPath, [...lazily, file, ...words], {
    env: { PATH: process.env['PATH'], PARVIS_LOG: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const addresses = new Map<string, string>()
  let said = ''
  child.stderr.on('data', (bytes) => {
    said += bytes
  })
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const [, name = '', value = ''] = /^([^:]+): (.*)$/.exec(line) ?? []
      addresses.set(name, value)
      if (name === last) resolve()
    })
    void exited.then((code) => reject(new Error(`${file} stopped with ${code}: ${said}`)))
  })
  const signal = (name: NodeJS.Signals) => {
    child.kill(name)
    return exited
  }
  return {
    at: (name) => addresses.get(name) ?? '',
    process: child,
    said: () => said,
    says(pattern) {
      const from = said.length
      return new Promise((resolve, reject) => {
        const look = () => {
          const [found] = pattern.exec(said.slice(from)) ?? []
          if (found === undefined) return
          child.stderr.off('data', look)
          resolve(found)
        }
        child.stderr.on('data', look)
        void exited.then((code) => reject(new Error(`${file} stopped with ${code}: ${said}`)))
      })
    },
    stop: () => signal('SIGINT'),
    kill: async () => void (await signal('SIGKILL')),
  }
}

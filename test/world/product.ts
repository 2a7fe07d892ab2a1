import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from './free-port.ts'

/** The built product, in its own process. */
export interface Product {
  /** Returns a printed URL: `hub`, `site`, `console`, `key`. */
  at(name: string): string
  process: ChildProcess
  /** Its output so far. */
  said(): string
  /** Waits for more output. @returns the match @throws Error when it stops first */
  says(pattern: RegExp): Promise<string>
  /** Stops it with SIGINT. @returns its exit code */
  stop(): Promise<number | null>
  /** Kills it. */
  kill(): Promise<void>
}

/** A folder that is deleted after the test. */
export function ownFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'parvis-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/**
 * Starts the demo. It imports the history of street problems on request only, because that takes a
 * second.
 * @param options `database`: URL of a database in place of the embedded one; `extensionIds`: the
 *   extensions that may sign in, in place of the usual ones
 */
export async function startDemo(
  folder: string,
  {
    port,
    history = false,
    database,
    extensionIds,
  }: {
    port?: number
    history?: boolean
    database?: string | undefined
    extensionIds?: string
  } = {},
): Promise<Product> {
  const first = port ?? (await freePort(6))
  const words = [...(history ? [] : ['--without-history']), ...(database ? ['--on-server'] : [])]
  const environment = {
    PORT: String(first),
    PARVIS_DATA: folder,
    ...(database && { DATABASE_URL: database }),
    ...(extensionIds && { PARVIS_EXTENSION_IDS: extensionIds }),
  }
  return start('dist/demo/main.js', words, environment, 'key')
}

/**
 * Starts `npm run dev` in a copy of the repository, with a filled demo.
 * @param folder of the demo
 * @param database URL of its database
 */
export const startDev = async (copy: string, folder: string, database: string): Promise<Product> =>
  start(
    join(copy, 'setup/dev.js'),
    ['--without-history', '--on-server'],
    { PORT: String(await freePort(6)), PARVIS_DATA: folder, DATABASE_URL: database },
    'key',
  )

/** The same for every process of a test, so that they may share a database. */
export const secret = 'a secret of the tests, known to all of them'

/**
 * Starts a hub alone, on PostgreSQL or with an embedded database.
 * @param more arguments of `serve`
 * @param built folder of the build, this release by default
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
    PARVIS_PUSH_HOSTS?: string
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
    PARVIS_LOCK_MINUTES?: string
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
  // All test requests come from one address: no rate limit, unless tested.
  const limits = { PARVIS_PARTS_PER_ADDRESS: '0', PARVIS_PROOF_OF_WORK: 'never' }
  const environment = { ...limits, ...memory, PARVIS_SECRET: secret, PORT: String(port) }
  return start(`${built}/hub/main.js`, words, environment, 'hub')
}

/** Starts `parvis demo`, as somebody who installed the package does. */
export const startDemoByName = (folder: string, port: number): Promise<Product> =>
  start(
    'dist/hub/main.js',
    ['demo', '--without-history'],
    { PARVIS_DATA: folder, PORT: String(port) },
    'key',
  )

/** Starts `parvis` with nothing after it. @param folder where it keeps what it knows */
export const startHere = (folder: string, port: number): Promise<Product> =>
  start('dist/hub/main.js', [], { PARVIS_DATA: folder, PORT: String(port) }, 'hub')

/**
 * Starts a hub that nobody opened yet, and prints under `setup` the address that opens it. It may
 * visit sites on this machine.
 */
export const startUnopened = (folder: string, port: number): Promise<Product> =>
  start(
    'dist/hub/main.js',
    [],
    { PARVIS_DATA: folder, PORT: String(port), PARVIS_SITE_NETWORKS: '127.0.0.0/8' },
    'setup',
  )

/**
 * Limits JIT optimisation of the embedded PostgreSQL, which takes a second and does not pay off in
 * short tests. Benchmarks use the defaults.
 */
const lazily = process.env['VITEST'] ? ['--wasm-tiering-budget=200000000'] : []

/**
 * Starts a program and waits until it prints a URL.
 * @throws Error with its output, when it stops first
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

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createServer, isRunnableDevEnvironment } from 'vite'
import { devFolder } from './build-page.ts'

/** The exports used of `demo/demo.ts`, which is loaded from source. */
interface Demo {
  addresses: readonly (readonly [name: string, value: string])[]
  stop(): Promise<void>
}

/** The demo, run from source in this process. */
export interface Town {
  /** Starts or restarts it from the present sources. On a load error the running one continues. */
  start(): Promise<void>
  addresses(): Demo['addresses']
  /** Sets the widget version the hub serves. */
  setVersion(version: string): void
  /** Returns whether it loaded a file. */
  hasModule(file: string): boolean
  /** Watches files that are saved, added or removed. */
  watch(tell: (file: string) => void): void
  stop(): Promise<void>
}

/** Opens the loader of the demo. @param words as for the demo */
export async function openTown(words: readonly string[]): Promise<Town> {
  const { version: release } = JSON.parse(readFileSync('package.json', 'utf8'))
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    define: { __RELEASE__: JSON.stringify(release) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: {
      middlewareMode: true,
      hmr: false,
      ws: false,
      watch: { ignored: ['**/dist/**', '**/.parvis/**', '**/test/**', '**/docs/**'] },
    },
    plugins: [
      {
        name: 'parvis:built',
        // The hub finds the build relative to its own file, here a source file.
        load: (id) =>
          id === resolve('hub/platform/process/built.ts')
            ? `export const builtFolder = ${JSON.stringify(devFolder)}`
            : null,
      },
    ],
  })
  const environment = server.environments.ssr
  if (!isRunnableDevEnvironment(environment)) throw new Error('Vite runs no sources here.')
  const database = keepDatabase()
  let demo: Demo | null = null

  return {
    async start() {
      environment.runner.clearCache()
      const { startDemo } = await environment.runner.import('/demo/demo.ts')
      const { readSettings } = await environment.runner.import('/hub/settings/settings.ts')
      await demo?.stop()
      demo = await startDemo(
        readSettings({ PARVIS_LOG: 'warn', ...process.env }),
        (sentence: string) => process.stderr.write(`${sentence}\n`),
        {
          history: !words.includes('--without-history'),
          embedded: !words.includes('--on-server'),
        },
      )
    },
    addresses: () => demo?.addresses.filter(([name]) => !name.startsWith('extension')) ?? [],
    setVersion(version) {
      Object.assign(globalThis, { __WIDGET_VERSION__: version })
    },
    hasModule: (file) => (environment.moduleGraph.getModulesByFile(file)?.size ?? 0) > 0,
    watch(tell) {
      for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, tell)
    },
    async stop() {
      await demo?.stop()
      await database.close()
      await server.close()
    },
  }
}

/** Keeps the embedded database open between restarts: opening it is the slowest step. */
function keepDatabase(): { close(): Promise<void> } {
  const create = PGlite.create.bind(PGlite)
  let kept: PGlite | null = null
  let end = async () => {}
  Object.assign(PGlite, {
    async create(options: Parameters<typeof create>[0]) {
      if (kept) return kept
      const opened = await create(options)
      end = opened.close.bind(opened)
      kept = Object.assign(opened, { close: async () => {} })
      return kept
    },
  })
  return { close: () => end() }
}

import { fileURLToPath } from 'node:url'
import { ensureBackOffices } from '../setup/back-offices.js'
import { ensureBrowsers } from '../setup/browsers.js'
import { ensurePooler } from '../setup/pooler.js'
import { build, install } from '../setup/prepare.js'
import { ensurePrometheus } from '../setup/prometheus.js'
import { ensureScreen } from '../setup/screen.js'
import { ensureSurroundings } from '../setup/surroundings.js'
import './run/end-together.js'

/**
 * Tests everything, or areas. On a fresh clone it first installs the dependencies, since the rest of it
 * is made with them.
 */

install()
const { runnerImport } = await import('vite')
const { module } = await runnerImport(fileURLToPath(new URL('./run/run.ts', import.meta.url)))
process.exit(
  await module.run(process.argv.slice(2), {
    build,
    browsers() {
      for (const [browser, path] of Object.entries(ensureBrowsers()))
        if (path) process.env[browser.toUpperCase()] = path
    },
    'back offices': ensureBackOffices,
    PgBouncer: ensurePooler,
    Prometheus: ensurePrometheus,
    proxies: ensureSurroundings,
    screen: () => void ensureScreen(),
  }),
)

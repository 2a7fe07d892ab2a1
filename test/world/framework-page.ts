import { resolve } from 'node:path'
import { build, runnerImport } from 'vite'

/** A page rendered by a framework on the server, then hydrated. */
export interface FrameworkPage {
  /** Its client script. */
  script: string
  /** Renders the page on the server. */
  write(place: { hub: string; site: string }): Promise<string>
}

/** Resolves the package to its build, as an integrator's tools do. */
const found = {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@parvis/widget': resolve('dist/npm') } },
} as const

/** Builds the page of a framework in `test/fixtures/frameworks`. */
export async function buildFrameworkPage(name: 'react' | 'vue'): Promise<FrameworkPage> {
  const file = (kind: string) => resolve(`test/fixtures/frameworks/${name}-${kind}.js`)
  const built = await build({
    ...found,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      write: false,
      minify: false,
      lib: { entry: file('browser'), formats: ['es'], fileName: name },
    },
  })
  const [{ output } = { output: [] }] = [built].flat() as { output: { code?: string }[] }[]
  const { module } = await runnerImport<Pick<FrameworkPage, 'write'>>(file('server'), found)
  return { script: output[0]?.code ?? '', write: module.write }
}

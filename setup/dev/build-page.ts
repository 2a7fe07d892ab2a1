import { renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createBuilder } from 'vite'

/** What is built for browsers. */
export type Page = 'widget' | 'console'

/** Where these are, beside what `npm run build` makes: neither compressed nor all minified. */
export const devFolder = resolve('dist/dev')

/** What stands for the version of the widget: the configuration is read before there is one. */
const stands = 'parvisDevVersion'

/** What one of them was built as. */
export interface BuiltPage {
  /** Of the widget: another one each time, since browsers keep its files for as long as it stays. */
  version: string
  /** The files it was built from. */
  files: ReadonlySet<string>
}

/**
 * Reads the configuration once: to read it takes longer than to build from it.
 * @returns what builds one of them
 */
export async function openBuilder(): Promise<(page: Page) => Promise<BuiltPage>> {
  let version = ''
  const { environments, build } = await createBuilder({
    mode: 'dev',
    logLevel: 'error',
    build: { minify: false },
    define: { __WIDGET_VERSION__: JSON.stringify(stands) },
    plugins: [
      { name: 'parvis:version', renderChunk: (code) => code.replaceAll(stands, () => version) },
    ],
  })
  return async (page) => {
    version = `dev${Date.now()}`
    const draft = join(devFolder, `${page}.new`)
    rmSync(draft, { recursive: true, force: true })
    const files = new Set<string>()
    for (const [name, environment] of Object.entries(environments)) {
      if (!name.startsWith(page)) continue
      environment.config.build.outDir = draft
      const built = [await build(environment)].flat()
      for (const one of built)
        if ('output' in one)
          for (const part of one.output)
            if (part.type === 'chunk')
              for (const id of part.moduleIds) files.add(id.split('?')[0] ?? id)
    }
    rmSync(join(devFolder, page), { recursive: true, force: true })
    renameSync(draft, join(devFolder, page))
    return { version, files }
  }
}

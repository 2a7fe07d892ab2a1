import { renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createBuilder } from 'vite'

/** The parts built for browsers. */
export type Page = 'widget' | 'console' | 'frame'

/** Output folder of the development build: uncompressed and partly unminified. */
export const devFolder = resolve('dist/dev')

/** Placeholder of the widget version, unknown when the configuration is read. */
const stands = 'parvisDevVersion'

/** The result of one build. */
export interface BuiltPage {
  /** A new version for each build of the widget, because browsers cache its files by version. */
  version: string
  /** Its source files. */
  files: ReadonlySet<string>
}

/**
 * Loads the build configuration once, which is slower than a build.
 * @returns a function that builds one part
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

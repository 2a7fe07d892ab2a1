/// <reference path="../../hub/store/fs-native-extensions.d.ts" />
import { closeSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { waitForLock } from 'fs-native-extensions'
import { createBuilder } from 'vite'

/** What is built for browsers. */
export type Page = 'widget' | 'console'

/** Where these are, beside what `npm run build` makes: not compressed. */
export const devFolder = resolve('dist/dev')

/**
 * Builds one of them as it is built for people, but for its compressed forms.
 * @returns the version of the widget, and the files it was built from
 */
export async function buildPage(
  page: Page,
): Promise<{ version: string; files: ReadonlySet<string> }> {
  mkdirSync(devFolder, { recursive: true })
  const lock = openSync('dist/.lock', 'a+')
  await waitForLock(lock)
  try {
    const draft = `dist/${page}.new`
    rmSync(draft, { recursive: true, force: true })
    // Anew, since the version is a digest of what stands in the sources now.
    const builder = await createBuilder({ logLevel: 'error' })
    const files = new Set<string>()
    for (const [name, environment] of Object.entries(builder.environments)) {
      if (!name.startsWith(page)) continue
      const built = [await builder.build(environment)].flat()
      for (const one of built)
        if ('output' in one)
          for (const part of one.output)
            if (part.type === 'chunk')
              for (const id of part.moduleIds) files.add(id.split('?')[0] ?? id)
    }
    rmSync(join(devFolder, page), { recursive: true, force: true })
    renameSync(draft, join(devFolder, page))
    const version = JSON.parse(String(builder.config.define?.['__WIDGET_VERSION__']))
    return { version, files }
  } finally {
    closeSync(lock)
  }
}

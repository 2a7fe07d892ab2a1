import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Files } from '../package/archive.ts'
import { filesIn } from '../package/built.ts'
import type { Project } from './project.ts'
import { writeThirdParty } from './third-party.ts'

/** Returns the built npm package `@parvis/widget`. */
export const widgetPackage = (): Files => filesIn('dist/npm')

/** Returns the scripts a hub serves to pages, each with its Subresource Integrity digest (W3C). */
export function widgetFiles({ tree, bundled }: Project): Files {
  const scripts = [...filesIn('dist/widget')].filter(([name]) => name.endsWith('.js'))
  const integrity = Object.fromEntries(
    scripts.map(([name, content]) => [
      name,
      `sha384-${createHash('sha384').update(content).digest('base64')}`,
    ]),
  )
  return new Map<string, Uint8Array>([
    ...scripts,
    ['integrity.json', Buffer.from(`${JSON.stringify(integrity, null, 2)}\n`)],
    ['LICENSE', readFileSync('LICENSE')],
    ['LICENSE-THIRD-PARTY', writeThirdParty(tree, bundled['widget']?.within ?? [])],
  ])
}

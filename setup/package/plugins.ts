import type { Files } from './archive.ts'
import { filesIn } from './built.ts'

/** Plugins that are handed out alone, each under the name it has in `integrations`. */
export const plugins = ['wordpress', 'spip'] as const
export type Plugin = (typeof plugins)[number]

/** What stands in the sources of a plugin for the version. */
const unset = '0.0.0'

/** Lists the files of a plugin, in the folder that its program expects, with their version. */
export function pluginFiles(plugin: Plugin, version: string): Files {
  return new Map(
    [...filesIn(`integrations/${plugin}`)].map(([name, content]) => [
      name,
      versioned.test(name) ? Buffer.from(content.toString().replaceAll(unset, version)) : content,
    ]),
  )
}

/** The files that say a version: the head of a plugin, what the editor loads, and the two manifests. */
const versioned = /\/(parvis\.php|edit\.asset\.php|readme\.txt|paquet\.xml)$/

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameOf, type Tree } from './lockfile.ts'

/**
 * Writes the licences of bundled packages, as they require, in full text.
 * @param folders of packages
 * @throws Error when one has no licence text
 */
export function writeThirdParty(tree: Tree, folders: readonly string[]): Buffer {
  const sections = [...new Set(folders)].sort().map((folder) => {
    const { version, license } = tree[folder] ?? {}
    const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name))
    if (!file) throw new Error(`${folder} brings no words of its licence`)
    const words = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
    return `${nameOf(folder)} ${version} (${license})\n\n${words}\n`
  })
  return Buffer.from(
    ['Code of others that stands in these files.\n', ...sections].join(`\n${rule}\n\n`),
  )
}

const rule = '-'.repeat(72)

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameOf, type Tree } from './lockfile.ts'

/**
 * The licences of those whose code stands in what is handed out, as they ask: each with its words.
 * @param folders of packages
 * @throws Error when one brings no words of a licence
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

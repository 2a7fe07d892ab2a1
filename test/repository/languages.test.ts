import { basename, dirname } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { locales } from '#shared/text/locale.ts'
import { files } from './files.ts'
import { readImports } from './read-imports.ts'

type Tables = Record<string, Record<string, unknown>>

const tables = import.meta.glob<Tables>(
  ['../../shared/text/*/text.ts', '../../demo/site/text/text.ts'],
  { eager: true },
)
const ending = new RegExp(`(?:^|-)(${locales.join('|')})\\.ts$`)

it('Words stand where a folder of words has its table', () => {
  const folders = files.filter((file) => ending.test(basename(file))).map(dirname)
  const known = Object.keys(tables).map((path) => dirname(path.replace('../../', '')))
  expect(known).toEqual(expect.arrayContaining(['shared/text/usager', 'shared/text/site']))
  expect([...new Set(folders)].sort()).toEqual(known.sort())
})

describe.each(Object.entries(tables))('The words of %s', (path, exported) => {
  const table = path.replace('../../', '')
  const folder = dirname(table)
  const inFolder = files.filter((file) => dirname(file) === folder)

  it('stand in one file a language', () => {
    const families = new Set(
      inFolder
        .filter((file) => ending.test(basename(file)))
        .map((file) => file.replace(new RegExp(`(${locales.join('|')})\\.ts$`), '')),
    )
    expect(families).toContain(`${folder}/`)
    for (const family of families)
      for (const locale of locales) expect(inFolder).toContain(`${family}${locale}.ts`)
  })

  it('are named once each in its table', () => {
    const named = readImports(table)
      .map(({ to }) => to)
      .filter((file) => ending.test(basename(file)))
    expect(named.sort()).toEqual(inFolder.filter((file) => ending.test(basename(file))))
  })

  it('keep French signs on the line of the word before them', () => {
    const torn = Object.entries(exported)
      .flatMap(([name, words]) => sentencesOf(words['fr'], name))
      .filter(([, sentence]) => /[^\s\u00a0\u202f] [?!;:»]|« /.test(sentence))
    expect(torn).toEqual([])
  })

  it('are given in every language, and no other', () => {
    for (const [name, words] of Object.entries(exported))
      expect(Object.keys(words).sort(), name).toEqual([...locales].sort())
  })
})

/** Every sentence of a table, with its place. */
function sentencesOf(words: unknown, place: string): [place: string, sentence: string][] {
  if (typeof words === 'string') return [[place, words]]
  return Object.entries(words ?? {}).flatMap(([name, inside]) =>
    sentencesOf(inside, `${place}.${name}`),
  )
}

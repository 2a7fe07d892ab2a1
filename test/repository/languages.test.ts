import { basename, dirname, relative } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { locales } from '#shared/text/locale.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { files } from './files.ts'
import { readImports } from './read-imports.ts'

type Tables = Record<string, Record<string, unknown>>

/** The folder whose languages have a folder each: those of usagers, who have more than others. */
const usagerFolder = 'shared/text/usager'

/** A table names its words in every language: one a folder, or one a subject of the console. */
const tables = import.meta.glob<Tables>(
  [
    '../../shared/text/**/text.ts',
    '../../demo/site/text/text.ts',
    '../../shared/text/site-owner/**/*.ts',
    '!../../shared/text/site-owner/**/*-{fr,en}.ts',
    '!../../shared/text/site-owner/{fr,en}.ts',
  ],
  { eager: true },
)
/** The tables of usagers: one a subject, and one for what is left. */
const usagerTables = Object.keys(tables)
  .map((path) => path.replace('../../', ''))
  .filter((table) => table.startsWith(`${usagerFolder}/`))
const ending = new RegExp(`(?:^|-)(${locales.join('|')})\\.ts$`)

it('Words stand where a folder of words has its table', () => {
  const folders = files.filter((file) => ending.test(basename(file))).map(dirname)
  const known = [...new Set(Object.keys(tables).map((path) => dirname(path.replace('../../', ''))))]
  expect(known).toEqual(expect.arrayContaining([usagerFolder, 'shared/text/site-owner']))
  expect([...new Set([...folders, ...usagerTables.map(dirname)])].sort()).toEqual(known.sort())
})

describe.each(Object.keys(tables))('The words of %s', (path) => {
  const table = path.replace('../../', '')

  it('keep French signs on the line of the word before them', () => {
    const torn = Object.entries(tables[path] ?? {})
      .flatMap(([name, words]) =>
        Object.entries(words)
          .filter(([locale]) => locale.startsWith('fr'))
          .flatMap(([locale, said]) => sentencesOf(said, `${name}.${locale}`)),
      )
      .filter(([, sentence]) => /[^\s\u00a0\u202f] [?!;:»]|« /.test(sentence))
    expect(torn).toEqual([])
  })

  it('are given in every language, and no other', () => {
    const expected = usagerTables.includes(table) ? usagerLocales : locales
    for (const [name, words] of Object.entries(tables[path] ?? {}))
      expect(Object.keys(words).sort(), name).toEqual([...expected].sort())
  })
})

const others = Object.keys(tables)
  .map((path) => path.replace('../../', ''))
  .filter((table) => !table.startsWith(usagerFolder))

describe.each([...new Set(others.map(dirname))])('The words in %s, a file a language', (folder) => {
  const inFolder = files.filter((file) => dirname(file) === folder)

  it('stand in one file a language', () => {
    const families = new Set(
      inFolder
        .filter((file) => ending.test(basename(file)))
        .map((file) => file.replace(new RegExp(`(${locales.join('|')})\\.ts$`), '')),
    )
    expect(families.size).toBeGreaterThan(0)
    for (const family of families)
      for (const locale of locales) expect(inFolder).toContain(`${family}${locale}.ts`)
  })

  it('are named once each in a table', () => {
    const named = others
      .filter((table) => dirname(table) === folder)
      .flatMap(readImports)
      .map(({ to }) => to)
      .filter((file) => ending.test(basename(file)))
    expect(named.sort()).toEqual(inFolder.filter((file) => ending.test(basename(file))))
  })
})

describe('The words of usagers, a folder a language', () => {
  const filesOf = (locale: string) =>
    files
      .filter((file) => file.startsWith(`${usagerFolder}/${locale}/`))
      .map((file) => relative(`${usagerFolder}/${locale}`, file))

  it('stand in the files that French has', () => {
    for (const locale of usagerLocales) expect(filesOf(locale), locale).toEqual(filesOf('fr'))
  })

  it('have no folder that is no language', () => {
    const folders = files
      .filter((file) => file.startsWith(`${usagerFolder}/`) && !usagerTables.includes(file))
      .map((file) => relative(usagerFolder, file).split('/')[0])
    expect([...new Set(folders)].sort()).toEqual([...usagerLocales].sort())
  })

  it('are named once each in one of their tables', () => {
    const named = usagerTables
      .flatMap(readImports)
      .map(({ to }) => to)
      .filter((file) => file.startsWith(`${usagerFolder}/`))
    const expected = usagerLocales.flatMap((locale) =>
      filesOf(locale).map((file) => `${usagerFolder}/${locale}/${file}`),
    )
    expect(named.sort()).toEqual(expected.sort())
  })

  it('ask for no word of agents nor of site owners', () => {
    const asked = files
      .filter((file) => file.startsWith(`${usagerFolder}/`))
      .flatMap((file) => readImports(file).map(({ to }) => to))
      .filter((to) => /shared\/text\/(site-owner|agent)\//.test(to))
    expect(asked).toEqual([])
  })
})

/** Every sentence of a table, with its place. */
function sentencesOf(words: unknown, place: string): [place: string, sentence: string][] {
  if (typeof words === 'string') return [[place, words]]
  return Object.entries(words ?? {}).flatMap(([name, inside]) =>
    sentencesOf(inside, `${place}.${name}`),
  )
}

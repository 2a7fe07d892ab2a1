import { dirname } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { functionFiles } from '../../hub/functions/list.ts'
import { migrations } from '../../hub/migrations/list.ts'
import { files, read } from './files.ts'
import { readImports } from './read-imports.ts'

/** Lists of things that have a file each, with the name of the type they share. */
const lists = files
  .filter((file) => file.endsWith('/list.ts') && !/^hub\/(migrations|functions)\//.test(file))
  .map((list) => ({ list, type: /: readonly (\w+)(<\w+>)?\[\]/.exec(read(list))?.[1] ?? '' }))

const inFolder = (folder: string) => files.filter((file) => dirname(file) === folder)

describe('A list', () => {
  it('is known of instruments and of indicators', () => {
    expect(lists).toEqual(
      expect.arrayContaining([
        { list: 'shared/quality/instruments/list.ts', type: 'Instrument' },
        { list: 'hub/reporting/indicators/list.ts', type: 'Indicator' },
      ]),
    )
  })

  it.each(lists)('$list names every $type of its folder', ({ list, type }) => {
    expect(type).not.toBe('')
    const made = new RegExp(`^export const \\w+(: | = .* satisfies )${type}\\b`, 'm')
    const found = inFolder(dirname(list)).filter((file) => made.test(read(file)))
    const named = readImports(list).filter(({ isType }) => !isType)
    expect(found).not.toEqual([])
    expect(named.map(({ to }) => to).sort()).toEqual(found)
  })

  it('has every file of the instruments', () => {
    const folder = 'shared/quality/instruments'
    const named = readImports(`${folder}/list.ts`).map(({ to }) => to)
    for (const file of inFolder(folder))
      if (file !== `${folder}/list.ts`) expect(named).toContain(file)
  })
})

describe('Migrations', () => {
  const names = inFolder('hub/migrations').filter((file) => file.endsWith('.sql'))

  it('are numbered from one without a gap', () => {
    const numbers = names.map((file) => /\/(\d{4})_[a-z]+(_[a-z]+)*\.sql$/.exec(file)?.[1])
    expect(numbers).toEqual(names.map((_, at) => String(at + 1).padStart(4, '0')))
  })

  it('are listed in order, as they are written', () => {
    const listed = migrations.map(({ number, name, sql }) => [
      `hub/migrations/${String(number).padStart(4, '0')}_${name}.sql`,
      sql,
    ])
    expect(listed).toEqual(names.map((file) => [file, read(file)]))
  })
})

describe('Functions', () => {
  const names = inFolder('hub/functions').filter((file) => file.endsWith('.sql'))

  it('are listed, as they are written', () => {
    const listed = functionFiles.map(({ name, sql }) => [`hub/functions/${name}.sql`, sql])
    expect(listed.sort()).toEqual(names.map((file) => [file, read(file)]))
  })

  it('are each defined once, in statements that may run again', () => {
    const made = names.flatMap((file) => [
      ...read(file).matchAll(/^create (or replace )?(function|trigger|view) (\w+)/gm),
    ])
    const all = made.map(([, , kind, name]) => `${kind} ${name}`)
    expect(all.filter((one, at) => all.indexOf(one) < at)).toEqual([])
    expect(made.every(([, again]) => again)).toBe(true)
  })
})

describe('Routes', () => {
  const routes = files.filter((file) => /^hub\/.*[-/]routes\.tsx?$/.test(file))
  const border =
    /\.(addHook\('on(?!Close)|addHook\('pre|\w+ContentTypeParsers?\(|setErrorHandler\()/
  const borders = ['installPageBorder(', 'readWhateverForm(']

  it.each(routes)('of %s are apart when they read or answer in a way of their own', (file) => {
    const written = read(file)
    // What stands in a `register` of its own is apart already.
    const own = written.replace(/\.register\(async \([\s\S]*?\n {2}\}\)/g, '')
    const isOwn = border.test(own) || borders.some((one) => own.includes(one))
    expect(/: Routes =\s+apart\(/.test(written) || !isOwn).toBe(true)
  })

  it('of the screens of the console has each component that takes what a page is given', () => {
    const takes = /^export function \w+Page\(.*\bPageProps\b/m
    const pages = files.filter(
      (file) => /^console\/.*-page\.tsx$/.test(file) && takes.test(read(file)),
    )
    const named = readImports('console/shell/screens.ts').filter(({ isType }) => !isType)
    expect(pages.length).toBeGreaterThan(10)
    const screens = named.map(({ to }) => to)
    // A screen opens what has an address inside its own.
    const within = new Set(screens.flatMap((file) => readImports(file).map(({ to }) => to)))
    expect(screens.sort()).toEqual(pages.filter((file) => !within.has(file)).sort())
  })
})

import { describe, expect, it } from 'vitest'
import { groups } from '../../hub/commands.ts'
import { files, read } from './files.ts'

const pages = files.filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md')
const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
const commands = groups.flatMap((group) => group.commands)
const usage = new Map(commands.map(({ name, help }) => [name, help.map(([how]) => how).join(' ')]))

/** Files of tests that type the plain blocks of pages they name. */
const typists = files
  .filter((file) => /^test\/.*\.ts$/.test(file))
  .map(read)
  .filter((text) => /blocksOf\(|'sh'/.test(text))

/** Blocks of commands, with the page and what the fence says after `sh`. */
const blocks = pages.flatMap((page) =>
  [...read(page).matchAll(/^ *```sh( .*)?\n([\s\S]*?)^ *```/gm)].map(
    ([, says = '', text = '']) => ({
      page,
      says: says.trim(),
      lines: text.replaceAll(/\\\n\s*/g, ' ').split('\n'),
    }),
  ),
)
const told = blocks.flatMap(({ page, lines }) => lines.map((line) => ({ page, line })))

describe('A block of commands in a page', () => {
  it('is typed by a test that names the page or by each landing, or marked as not run', () => {
    const isTyped = (page: string, lines: readonly string[]) =>
      typists.some((one) => one.includes(page)) ||
      lines.every((line) => read('.ci/run').includes(line))
    const loose = blocks
      .filter(({ says, page, lines }) => says !== 'not-run' && !isTyped(page, lines))
      .map(({ page, lines }) => `${page}: ${lines[0]}`)
    expect(loose, 'Write ```sh not-run, or a test with blocksOf()').toEqual([])
  })

  it('runs scripts that are there', () => {
    const names = told.flatMap(({ page, line }) =>
      [...line.matchAll(/\bnpm run (?:--\S+ )?([\w:-]+)/g)].map(([, name = '']) => ({
        page,
        name,
      })),
    )
    expect(names.filter(({ name }) => !scripts.includes(name))).toEqual([])
  })

  it('gives commands of Parvis options that they take', () => {
    const wrong = told.flatMap(({ page, line }) =>
      [...line.matchAll(/(?:^|npx )parvis ([a-z]+)(?: ([a-z]+))?([^#|&;]*)/g)].flatMap(
        ([whole, first = '', second = '', rest = '']) => {
          const how = usage.get(`${first} ${second}`) ?? usage.get(first)
          if (how === undefined) return first === 'help' ? [] : [`${page}: ${whole}`]
          const options = rest.match(/--[a-z-]+/g) ?? []
          return options.flatMap((option) => (how.includes(option) ? [] : `${page}: ${whole}`))
        },
      ),
    )
    expect(wrong).toEqual([])
  })
})

describe('A page named in code', () => {
  it('is there', () => {
    const code = files.filter((file) => /\.(ts|tsx|js|sql|ya?ml|service|timer|socket)$/.test(file))
    const gone = code.flatMap((file) =>
      [...read(file).matchAll(/(?<![\w/-])docs\/[\w./-]+\.(?:md|sql)\b/g)].flatMap(([page]) =>
        files.includes(page) ? [] : [`${file}: ${page}`],
      ),
    )
    expect(gone).toEqual([])
  })
})

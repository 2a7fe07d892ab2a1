import { describe, expect, it } from 'vitest'
import { files, read } from './files.ts'

const tables = import.meta.glob<object>(
  ['../../shared/text/**/*.ts', '!../../shared/text/**/*-{fr,en}.ts'],
  { eager: true },
)
const plain = (said: string) => said.replace(/[\u00a0\u202f\s]+/g, ' ')

/** Every sentence of a tree of words. */
const sentences = (tree: unknown): string[] =>
  typeof tree === 'string' ? [plain(tree)] : Object.values(Object(tree)).flatMap(sentences)

/** A name as its sentence is written: a number may stand where the sentence has a blank. */
const named = (name: string) =>
  new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, '\\{\\w+\\}'), 'i')

/** Names in italics, without how a browser calls its own tools and the way to the other language. */
const namesOf = (page: string) =>
  [...plain(page.replace(/```.*?```/gs, '')).matchAll(/(?<![\w/`])_([^_`]+)_(?!\w)/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'Console' && !name.includes(']('))

describe.each(['fr', 'en'] as const)('A page for people who use Parvis, in "%s"', (language) => {
  const texts = Object.values(tables).flatMap((table) => Object.values(table))
  const known = sentences(texts.map((text) => Object(text)[language])).join('\n')
  const english = files.filter((file) => /^docs\/(agents|quality|sites)\/.+\.en\.md$/.test(file))
  const pages = language === 'en' ? english : english.map((page) => page.replace('.en.md', '.md'))

  it.each(pages)('%s names what is on a screen as the screen does', (page) => {
    expect(namesOf(read(page)).filter((name) => !named(name).test(known))).toEqual([])
  })
})

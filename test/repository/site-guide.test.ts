import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { receiptText } from '#shared/text/usager/text.ts'
import { siteGuide, snippetsOf } from '../world/site-guide.ts'

const tables = import.meta.glob<object>(
  ['../../shared/text/site-owner/**/*.ts', '!../../shared/text/site-owner/**/*-{fr,en}.ts'],
  { eager: true },
)
const languages = ['fr', 'en'] as const
const plain = (said: string) => said.replace(/[\u00a0\u202f]/g, ' ')

/** Every sentence of a tree of words. */
const sentences = (tree: unknown): string[] =>
  typeof tree === 'string' ? [plain(tree)] : Object.values(Object(tree)).flatMap(sentences)

/** A name as its sentence is written: a number may stand where the sentence has a blank. */
const named = (name: string) =>
  new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, '\\{\\w+\\}'))

describe.each(languages)('The guide for a site owner, in "%s"', (language) => {
  const guide = siteGuide(language)

  it('names what is on the pages as the pages do', () => {
    const words = Object.values(tables)
      .flatMap((table) => Object.values(table))
      .map((text) => Reflect.get(text, language))
    const known = sentences([words, receiptText[language]])
    const names = [...plain(guide).matchAll(/(?<=[\s(])_([^_]+)_/g)]
      .map(([, name = '']) => name)
      // How a browser calls its own tools, and the way to the other language.
      .filter((name) => name !== 'Console' && !name.includes(']('))
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter((name) => !known.some((one) => named(name).test(one)))).toEqual([])
  })

  it('shows pictures that are there, and says what is to be seen on each', () => {
    const pictures = [...guide.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)]
    expect(pictures).toHaveLength(6)
    for (const [, said = '', path = ''] of pictures) {
      expect(said.length).toBeGreaterThan(20)
      expect(existsSync(`docs/sites/${path}`), path).toBe(true)
    }
  })
})

describe('The guide for a site owner', () => {
  it('has the same pasted in both languages', () => {
    expect(snippetsOf(siteGuide('en'))).toEqual(snippetsOf(siteGuide('fr')))
  })
})

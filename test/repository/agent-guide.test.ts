import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  actsText,
  fieldText,
  followUpsText,
  panelText,
  personText,
} from '#shared/text/agent/text.ts'
import type { Locale } from '#shared/text/locale.ts'

const guides: readonly [Locale, string][] = [
  ['fr', 'docs/agents/agent.md'],
  ['en', 'docs/agents/agent.en.md'],
]

/** Words that a person reads in five minutes and tries meanwhile. */
const fiveMinutes = 600

/** Every sentence inside a text, however deep. */
const sentencesOf = (text: unknown): string[] =>
  typeof text === 'string' ? [text] : Object.values(text ?? {}).flatMap(sentencesOf)

const plain = (words: string) => words.replace(/\s+/g, ' ')

describe.each(guides)('The agent’s guide, in %s', (locale, file) => {
  const guide = readFileSync(file, 'utf8')
  const words = guide.replace(/<img[^>]*>/g, '')

  it('names what the panel says, word for word', () => {
    const texts = [panelText, actsText, personText, fieldText, followUpsText]
    const said = texts.flatMap((text) => sentencesOf(text[locale]))
    const all = plain(said.join('\n'))
    const named = [...words.matchAll(/(?<![\w/])_([^_\n]+)_/g)].map(([, one = '']) => plain(one))
    const [elsewhere, ...shown] = named
    expect(elsewhere).toContain('](')
    expect(shown.length).toBeGreaterThan(15)
    expect(shown.filter((one) => !all.includes(one))).toEqual([])
  })

  it('shows pictures that are there, light, and said in words', () => {
    const pictures = [...guide.matchAll(/<img src="([^"]+)"[^>]* alt="([^"]*)">/g)]
    expect(pictures.length).toBe(11)
    for (const [, source = '', alt = ''] of pictures) {
      expect(statSync(join(dirname(file), source)).size, source).toBeLessThanOrEqual(60_000)
      expect(source).toContain(`-${locale}.webp`)
      expect(alt.length, source).toBeGreaterThan(20)
    }
  })

  it('is read in five minutes', () => {
    expect(words.split(/\s+/).length).toBeLessThanOrEqual(fiveMinutes)
  })
})

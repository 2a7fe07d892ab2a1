import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortenText } from '#shared/text/shorten-text.ts'

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)

describe('A text that is shortened', () => {
  it('ends where a sentence ends', () => {
    expect(shortenText('Une liste pour tous. Un message à chaque étape.', 25)).toBe(
      'Une liste pour tous. Un message à chaque étape.',
    )
    expect(shortenText('Une liste pour tous. Un message à chaque étape.', 6)).toBe(
      'Une liste pour tous.',
    )
  })

  it('ends after a whole word where its first sentence is too long', () => {
    expect(shortenText('Une seule liste de documents pour toutes les familles', 5)).toBe(
      'Une seule liste de documents…',
    )
  })

  it('is never longer than asked, nor cut in a word', () => {
    const word = fc.stringMatching(/^[a-zàéê]{1,9}[.!?]?$/)
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (all, most) => {
          const kept = wordsOf(shortenText(all.join(' '), most))
          expect(kept.length).toBeLessThanOrEqual(most)
          expect(kept.map((one) => one.replace(/…$/, ''))).toEqual(all.slice(0, kept.length))
          if (all.length <= most) expect(kept).toEqual(all)
        },
      ),
    )
  })
})

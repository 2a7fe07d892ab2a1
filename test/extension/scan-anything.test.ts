import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeGeneral } from '../../extension/background/reading/judge.ts'
import { readAs } from '../../extension/background/reading/read-as.ts'
import { collected, openPage, pattern, references } from '../fakes/unknown-page.ts'

const [ali, phone] = ['ali@usager.example', '+33612345678']

describe('Whatever stands on a page', () => {
  const bits = fc.constantFrom(
    ...[
      '06',
      ' 12',
      '.34',
      '56',
      '78',
      '@',
      'ali',
      '.example',
      '-',
      '/',
      '(',
      ')',
      '+33',
      '\u200B',
    ],
    ...[
      'EC-',
      '2026',
      '-42',
      '<b>',
      '</b>',
      '<br>',
      '<p>',
      '</p>',
      '&lt;',
      'é',
      ' ',
      '\n',
      '0',
      '"',
    ],
  )
  it('is offered as what validators accept, only likely, and 20 at most', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(bits, fc.string({ unit: 'grapheme' }))), async (some) => {
        const sightings = judgeGeneral(await collected(openPage(some.join(''))), references)
        expect(sightings.length).toBeLessThanOrEqual(20)
        for (const { kind, value, trust } of sightings) {
          expect(trust).toBe('likely')
          const as = kind === 'reference' ? { shape: pattern } : (kind as 'email' | 'phone')
          expect(readAs(as, value)).toBe(value)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is judged likewise when a page says that it found anything', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(ali, phone, 'EC-2026-42'))
    const texts = fc.array(text, { maxLength: 25 })
    fc.assert(
      fc.property(texts, texts, texts, (one, email, phones) => {
        const found = { roots: 1, reference: [[one, one]], email: [email], phone: [phones] }
        const sightings = judgeGeneral({ ...found, name: [], own: [] }, references)
        expect(sightings.length).toBeLessThanOrEqual(20)
        expect(new Set(sightings.map(({ value }) => value)).size).toBe(sightings.length)
        for (const { kind, value, trust } of sightings) {
          expect(trust).toBe('likely')
          const as = kind === 'reference' ? { shape: pattern } : (kind as 'email' | 'phone')
          expect(readAs(as, value)).toBe(value)
        }
      }),
      { numRuns: 50 },
    )
  })
})

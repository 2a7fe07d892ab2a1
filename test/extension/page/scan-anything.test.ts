import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseValue } from '../../../extension/background/reading/parse-value.ts'
import { likelySightings } from '../../../extension/background/reading/sightings.ts'
import type { Sighting } from '../../../extension/shared/state.ts'
import { mailTo, openPage, pattern, references, scanned } from '../../fakes/unknown-page.ts'

const [ali, phone] = ['ali@usager.example', '+33612345678']

const expectSound = (sightings: readonly Sighting[]) => {
  expect(sightings.length).toBeLessThanOrEqual(20)
  expect(new Set(sightings.map(({ kind, value }) => `${kind} ${value}`)).size).toBe(
    sightings.length,
  )
  for (const { kind, value, trust } of sightings) {
    expect(trust).toBe('likely')
    expect(parseValue(kind === 'reference' ? { shape: pattern } : kind, value)).toBe(value)
  }
}

describe('Any text on a page', () => {
  const bits = fc.constantFrom(
    ...['06', ' 12', '@', 'ali', '.example', '-', '/', '(', '\u200B', '\u0001', 'De : '],
    ...['EC-', '2026', '-42', '<b>', '</b>', '<br>', '<p>', '</p>', '&lt;', 'é', ' ', '\n'],
    ...[mailTo(ali), mailTo('zoe@'), '<a href="tel:0612345678">', '</a>', '<main>', '<h1>'],
  )
  it('is offered as what validators accept, only likely, and 20 at most', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(bits, fc.string({ unit: 'grapheme' }))), async (some) => {
        const { likely } = await scanned(openPage(some.join('')))
        expectSound(likelySightings(likely, references))
      }),
      { numRuns: 300 },
    )
  })

  it('is judged likewise when a page says that it found anything', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(ali, phone, 'EC-2026-42'))
    const likely = fc.record({
      kind: fc.constantFrom('reference', 'email', 'phone'),
      text,
      place: fc.constantFrom('title', 'page'),
    } as const)
    fc.assert(
      fc.property(fc.array(likely, { maxLength: 63 }), (some) => {
        expectSound(likelySightings(some as Parameters<typeof likelySightings>[0], references))
      }),
      { numRuns: 100 },
    )
  })
})

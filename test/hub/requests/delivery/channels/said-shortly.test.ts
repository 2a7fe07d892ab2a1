import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortenDiagnostic } from '../../../../../hub/requests/delivery/channels/shorten-diagnostic.ts'

describe('The kept answer to a delivery', () => {
  it.each([
    ['550 5.1.1 <paul@maison.example>: unknown', '550 5.1.1 <…>: unknown'],
    ['550 5.1.1 marie: alias of "paul roy"@maison.example', '550 5.1.1 marie: alias of …'],
    ['550 rfc822;paul@maison.example, paul@[192.0.2.1]', '550 rfc822;…, …[192.0.2.1]'],
    ['see https://help.example/?who=paul%40maison.example', 'see https:…'],
    ['552 call 06 12 34 56 78 or +33 (0)6/12/34/56/78', '552 call … or …'],
    ['٠٦١٢٣٤٥٦٧٨ is unknown', '… is unknown'],
    ['400 0612345678', '400 …'],
    ['550 5.7.1 12 34 56 78', '550 5.7.1 …'],
    ['451 4.7.1 Greylisted for 300 s', '451 4.7.1 Greylisted for 300 s'],
  ])('names nobody: %s', (said, kept) => {
    expect(shortenDiagnostic(said)).toBe(kept)
  })

  it('says nothing of what it is told to hide, however that is written, and hides no word for a letter', () => {
    const hidden = [
      'marie.dupont',
      'MARIE.dupont@courriel.example',
      'p@ss  wörd',
      '+33612345678',
      'a',
    ]
    const said = 'Marie.Dupont: P@SS\r\nWÖRD of a 33612345678'
    expect(shortenDiagnostic(said, hidden)).toBe('…: … of a …')
  })

  it('is one short line that can be kept, and takes no time', () => {
    const unit = fc.constantFrom(
      'a',
      '1',
      '@',
      ' ',
      '"',
      '\0',
      '\n',
      '\u202E',
      '\uD800',
      '😀',
      '+',
      '-',
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 400 }), (pieces) => {
        const kept = shortenDiagnostic(pieces.join(''), ['a1', '😀'])
        expect(kept.isWellFormed()).toBe(true)
        expect(kept).not.toMatch(/[\p{Cc}\p{Cf}@]/u)
        expect(kept).not.toMatch(/\d{8}/)
        expect([...kept].length).toBeLessThanOrEqual(200)
      }),
    )
    const begun = performance.now()
    for (const one of ['"', 'a', '1 ', '"a"', '1--', '@'])
      shortenDiagnostic(one.repeat(100_000), [])
    expect(performance.now() - begun).toBeLessThan(20_000)
  })
})

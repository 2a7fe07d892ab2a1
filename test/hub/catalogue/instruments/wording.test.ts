import { describe, expect, it } from 'vitest'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import { pastInstruments } from '#shared/quality/built-in/built-in.ts'
import { jdma } from '#shared/quality/instruments/jdma.ts'
import { instruments } from '#shared/quality/instruments/list.ts'
import { locales } from '#shared/text/locale.ts'
import { wordingHash } from '../../../../hub/catalogue/instruments/site-configuration.ts'

describe('The words of a question', () => {
  it('are those of its version: once they change, the instrument is another version', () => {
    const said = [...instruments, ...pastInstruments].map(
      (one) => `${one.id} ${one.version}: ${locales.map((l) => wordingHash(one, l)).join(' ')}`,
    )
    // Series are counted by version. Change a line here only for a version nobody has answered yet.
    expect(said).toMatchInlineSnapshot(`
      [
        "parvis 3: fYCUVi0Ta3Wor6n4 Xd5UQEql_ZKhJTO0",
        "campaign 4: 0McBru6KBsyiWFgv XYAmBk-98foIpYpU",
        "jdma 2: ps_ACh0YLza49unL irte2XS1voL6zhtp",
        "a11-2018 2: rqYRUsabDEBDwEee 9U24pxLV3r1sB9GQ",
        "a11-v2 2: -ad7csOP0EXU9v6s TuyG3mWN0qGtzc0W",
        "umux-lite 1: Sfh19x9ILqJkc_6E _xQmLdDCLm7rIsuu",
        "page-useful 1: 7WOw92uuX853udHE -POeqM7z4yEP3YY_",
        "sdg 1: TYf5g9bps4t5xt0Z 9IrYeyYno-upqHfU",
        "parvis 1: 8LDrb4foIkB9l0e_ TqZ1hrsVRll7xCzA",
        "parvis 2: DzPWz2smU2kPMpim 7vw0O7lWx-YxWU-K",
        "campaign 1: Gr9Wo8Xajw2ViAOd w7lbsxinWuaBRFaY",
        "campaign 2: 59FixoTyLvxPq9b- w3wOo7VMJwdQxEPJ",
        "jdma 1: ps_ACh0YLza49unL jjwhbmwKCqsOcZkE",
        "a11-2018 1: I6J1YBPEFsTkp8Jh 9U24pxLV3r1sB9GQ",
        "a11-v2 1: QwiYXunMKHkbdk9H TuyG3mWN0qGtzc0W",
        "campaign 3: aqCmt_26AmwKA5Jl L8KwpPUcD6Obn-8X",
      ]
    `)
  })

  it.each<[string, (text: string) => string]>([
    ['a question', (text) => text.replace('informations et des instructions', 'textes')],
    ['an answer', (text) => text.replaceAll('Par téléphone avec', 'Au téléphone avec')],
    ['an answer that is no point', (text) => text.replace('Ne se prononce pas', 'Je ne sais pas')],
    ['the title of a page', (text) => text.replace('Clarté', 'Les textes')],
  ])('are known again, and a change of %s is seen, in its language alone', (_, change) => {
    const read = (text: string): Instrument => JSON.parse(text)
    const same = read(JSON.stringify(jdma))
    const other = read(change(JSON.stringify(jdma)))
    expect(wordingHash(same, 'fr')).toBe(wordingHash(jdma, 'fr'))
    expect(wordingHash(other, 'fr')).not.toBe(wordingHash(jdma, 'fr'))
    expect(wordingHash(other, 'en')).toBe(wordingHash(jdma, 'en'))
  })
})

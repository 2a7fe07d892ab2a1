import { describe, expect, it } from 'vitest'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { replaceInstrument } from '#shared/quality/replace-instrument.ts'
import { townNotice } from '../../world/town.ts'

const languages = ['fr', 'en'] as const
const asked = { ...parvis, languages }
const settled = {
  ...defaultConfiguration(parvis, townNotice),
  forms: parvis.forms.map(({ form, share }, at) => ({ form, share: at === 0 ? share : 0.25 })),
  draw: parvis.draw.map(({ item }) => ({ item, share: 1 / parvis.draw.length })),
  adaptive: true,
  comment: 0,
}

describe('A site that asks another questionnaire', () => {
  const own = { ...asked, id: 'own', version: 2 }

  it('keeps what it settled of the parts that start as before', () => {
    const { instrument, instrument_version, ...kept } = replaceInstrument(settled, asked, own)
    expect({ instrument, instrument_version }).toEqual({ instrument: 'own', instrument_version: 2 })
    expect(kept).toMatchObject({
      forms: settled.forms,
      draw: settled.draw,
      adaptive: true,
      extras: settled.extras,
    })
  })

  it('starts anew the parts that changed, and no other', () => {
    const [first, ...others] = asked.draw
    const draw = [...others, { ...first, item: 'Q2_1', share: first?.share ?? 0 }]
    const replaced = replaceInstrument(settled, asked, { ...own, draw })
    expect(replaced.draw).toEqual(draw.map(({ item, share }) => ({ item, share })))
    expect(replaced.adaptive).toBe(false)
    expect(replaced.forms).toEqual(settled.forms)
  })

  it('is asked in the languages it is written in, and keeps a comment that it needs', () => {
    const forms = asked.forms.map((one) => ({ ...one, comment: 'required' as const }))
    const replaced = replaceInstrument(settled, null, { ...own, languages: ['it'], forms })
    expect(replaced.languages).toEqual(['fr'])
    expect(replaced.comment).toBeGreaterThan(0)
  })
})

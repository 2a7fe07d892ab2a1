import { describe, expect, it } from 'vitest'
import { spellPhone } from '../../../../hub/integrations/source-client/spell-phone.ts'
import { parsePhone } from '../../../../shared/telephone/phone.ts'

describe('A number in a free field', () => {
  it('is spelt as people write it', () => {
    expect(spellPhone('+33612345678')).toEqual(
      expect.arrayContaining([
        '+33612345678',
        '+33 6 12 34 56 78',
        '0033612345678',
        '0612345678',
        '06 12 34 56 78',
        '06.12.34.56.78',
        '06-12-34-56-78',
        '+33 (0)6 12 34 56 78',
        '+33(0)612345678',
        '33612345678',
      ]),
    )
  })

  it.each(['+33612345678', '+262692123456', '+3222742211'])(
    'is %s however it is spelt',
    (phone) => {
      const spelt = spellPhone(phone)
      expect(spelt.map((written) => parsePhone(written)?.phone)).toEqual(spelt.map(() => phone))
      expect(spelt.length).toBeGreaterThan(4)
    },
  )

  it('is not spelt as one of France where it is of another country', () => {
    expect(spellPhone('+3222742211')).not.toContain('02 274 22 11')
    expect(spellPhone('+262692123456')).toContain('0692 12 34 56')
  })

  it('that is none stays as it is', () => {
    expect(spellPhone('*')).toEqual(['*'])
  })
})

import { describe, expect, it } from 'vitest'
import { actFaultOf } from '../../../extension/background/acts/act-fault.ts'
import { wordsOf } from '../../../shared/report/words-of.ts'
import { locales } from '../../../shared/text/locale.ts'
import { ownOf } from '../../../shared/text/own-of.ts'

/** Names that every object has, and no table of words. */
const inherited = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']

describe.each(inherited)('A name that every object has, %s', (name) => {
  it('is in no table', () => {
    expect(ownOf({ other: 1 }, name)).toBeUndefined()
    expect(ownOf(JSON.parse(`{"${name}": 1}`), name)).toBe(1)
  })

  it('is said by itself where it stands for an indicator', () => {
    for (const locale of locales) expect(wordsOf(name, locale).name).toBe(name)
  })

  it('is a fault like another where it stands for a refusal', () => {
    expect(actFaultOf('refused', name)).toBe('refused')
  })
})

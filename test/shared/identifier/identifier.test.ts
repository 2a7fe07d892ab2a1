import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bareCode,
  codePattern,
  readCode,
  readCodeKind,
  writeCode,
} from '#shared/identifier/code.ts'
import { uuidv7, uuidv7Pattern } from '#shared/identifier/uuidv7.ts'

const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 })

describe('A code a usager keeps', () => {
  it('is written in fours, and two are never the same by chance of writing', () => {
    fc.assert(
      fc.property(tenBytes, tenBytes, (one, other) => {
        expect(writeCode(one)).toMatch(codePattern)
        expect(writeCode(one) === writeCode(other)).toBe(Buffer.compare(one, other) === 0)
      }),
    )
  })

  it('is read however it is typed', () => {
    fc.assert(
      fc.property(tenBytes, fc.constantFrom('-', ' ', '', '.', ' – '), (bytes, between) => {
        const code = writeCode(bytes)
        const typed = code.toLowerCase().replaceAll('-', between).replaceAll('0', 'o')
        expect(readCode(typed)).toBe(code)
        expect(readCode(code.replaceAll('1', 'l'))).toBe(code)
      }),
    )
  })

  it('is not read from anything else', () => {
    for (const typed of ['', '7K3M', '7K3M-9QRT-A0BC-DEFU', '7K3M-9QRT-A0BC-DEFGH'])
      expect(readCode(typed)).toBeNull()
    fc.assert(fc.property(fc.string(), (typed) => void readCode(typed)))
  })

  it('is made of 80 bits, no fewer', () => {
    expect(() => writeCode(new Uint8Array(9))).toThrow(RangeError)
    expect(writeCode(new Uint8Array(10).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ')
  })
})

describe('The letter of a code', () => {
  const kinds = fc.constantFrom('receipt', 'tracking')
  const letters = { receipt: 'A', tracking: 'S' }
  const otherThan = { receipt: 'tracking', tracking: 'receipt' } as const

  it('says what the code opens, and is read with it or without, however it is typed', () => {
    const between = fc.constantFrom('-', ' ', '', '.', ' – ')
    fc.assert(
      fc.property(tenBytes, kinds, between, (bytes, kind, between) => {
        const code = writeCode(bytes, kind)
        expect(code).toBe(`${letters[kind]}-${writeCode(bytes)}`)
        const typed = code.toLowerCase().replaceAll('-', between).replaceAll('0', 'o')
        expect(readCode(typed, kind)).toBe(code)
        expect(readCode(code.replaceAll('1', 'i'), kind)).toBe(code)
        expect(readCode(writeCode(bytes), kind)).toBe(code)
        expect(readCodeKind(typed)).toBe(kind)
        expect(bareCode(code)).toBe(writeCode(bytes))
      }),
    )
  })

  it('is refused where the other one is asked for, or none', () => {
    fc.assert(
      fc.property(tenBytes, kinds, (bytes, kind) => {
        const code = writeCode(bytes, kind)
        expect(readCode(code, otherThan[kind])).toBeNull()
        expect(readCode(code)).toBeNull()
        expect(readCodeKind(writeCode(bytes))).toBeNull()
      }),
    )
  })

  it('is told from a code that begins with A or S by the length alone', () => {
    fc.assert(
      fc.property(tenBytes, kinds, kinds, (bytes, kind, first) => {
        const code = writeCode(bytes).replace(/^./, letters[first])
        expect(readCodeKind(code)).toBeNull()
        expect(readCode(code)).toBe(code)
        expect(readCode(code, kind)).toBe(`${letters[kind]}-${code}`)
        expect(bareCode(code)).toBe(code)
        expect(readCodeKind(`${code}Z`)).toBe(first)
      }),
    )
  })

  it('is none before anything else', () => {
    for (const typed of ['A', 'S-', 'A-7K3M', 'B-7K3M-9QRT-A0BC-DEFG', 'AS7K3M9QRTA0BCDEFG'])
      expect(readCodeKind(typed)).toBeNull()
  })
})

describe('An id made by a sender', () => {
  it('is a UUID of version 7 that sorts by time', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), tenBytes, (a, b, bytes) => {
        expect(uuidv7(a, bytes)).toMatch(uuidv7Pattern)
        if (a !== b) expect(uuidv7(a, bytes) < uuidv7(b, bytes)).toBe(a < b)
      }),
    )
  })

  it('survives a clock that is wrong', () => {
    for (const now of [-1, 0, 2 ** 53, 1.5])
      expect(uuidv7(now, new Uint8Array(10))).toMatch(uuidv7Pattern)
  })
})

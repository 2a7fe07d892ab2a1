import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBase64url } from '#shared/signed/base64url.ts'
import { readCompact } from '#shared/signed/compact.ts'

const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

describe('Base64url', () => {
  it('is read as Node writes it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(readBase64url(encode(bytes))).toEqual(new Uint8Array(bytes))
      }),
    )
  })

  it('is read from one text alone: whatever is read is written the same again', () => {
    fc.assert(
      fc.property(
        fc.base64String({ maxLength: 40 }),
        fc.string({ maxLength: 8 }),
        (base64, any) => {
          for (const text of [base64, any, base64.replace(/=+$/, '')]) {
            const bytes = readBase64url(text)
            if (bytes) expect(encode(bytes)).toBe(text)
          }
        },
      ),
    )
    expect(readBase64url('AB')).toBeNull()
    expect(readBase64url('AA')).toEqual(new Uint8Array([0]))
  })
})

describe('A compact JWS', () => {
  it('is taken apart with its words in any writing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        fc.pre(name.isWellFormed())
        const payload = encode(Buffer.from(JSON.stringify({ name })))
        const read = readCompact(`e30.${payload}.AAAA`)
        expect(read).toMatchObject({ header: {}, payload: { name } })
        expect(Buffer.from(read?.signed ?? []).toString()).toBe(`e30.${payload}`)
        expect(read?.signature).toEqual(new Uint8Array(3))
      }),
    )
  })

  it('is nothing else', () => {
    for (const text of ['', 'e30', 'e30.e30', 'e30.e30.', '.e30.AA', 'e30.e30.AA.AA', 'e30.e3.AA'])
      expect(readCompact(text), text).toBeNull()
    // Not UTF-8.
    expect(readCompact(`e30.${encode(new Uint8Array([34, 0xff, 34]))}.AA`)).toBeNull()
  })
})

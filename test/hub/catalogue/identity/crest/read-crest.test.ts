import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { largestCrest } from '#shared/contract/catalogue/identity.ts'
import { readCrest } from '../../../../../hub/catalogue/identity/crest/read-crest.ts'
import { pngChunk as chunk, blackPng as png } from '../../../../world/png.ts'

const faultOf = (file: Buffer) => {
  const read = readCrest(file)
  return 'fault' in read ? read.fault : null
}

describe('The file of a crest', () => {
  it('is kept as a PNG where it is one, without what else it says', () => {
    const words = chunk('tEXt', Buffer.from('Author\0Somebody'))
    const place = chunk('eXIf', Buffer.from('48.1N'))
    const read = readCrest(png(512, 512, [words, place]))
    expect(read).toEqual({ crest: { type: 'image/png', content: png(512, 512) } })
  })

  it('is refused where a side is longer than 512 pixels, which the sentence names', () => {
    expect(faultOf(png(513, 20))).toEqual({
      code: 'crest_too_many_pixels',
      values: { width: 513, height: 20, longest: 512 },
    })
  })

  it('is refused where it is cut, changed or empty', () => {
    const whole = png(8, 8)
    for (let length = 8; length < whole.length; length++)
      expect(faultOf(whole.subarray(0, length))?.code).toBe('crest_broken')
    for (let at = 8; at < whole.length; at++) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 0x40
      expect(faultOf(changed)?.code).toMatch(/^crest_(broken|too_many_pixels)$/)
    }
    expect(faultOf(png(0, 8))?.code).toBe('crest_broken')
  })

  it('is refused where its picture is none, or unfolds without end', () => {
    expect(faultOf(png(8, 8, [], Buffer.from('GIF89a')))?.code).toBe('crest_broken')
    expect(faultOf(png(8, 8, [], deflateSync(Buffer.alloc(20_000_000))))?.code).toBe('crest_broken')
  })

  it('stands still: of an animation the first picture is kept', () => {
    const still = png(8, 8)
    const moves = [chunk('acTL', Buffer.alloc(8)), chunk('fcTL', Buffer.alloc(26))]
    expect(readCrest(png(8, 8, moves))).toEqual({ crest: { type: 'image/png', content: still } })
  })

  it('ends with its picture: what follows is not kept', () => {
    const read = readCrest(Buffer.concat([png(8, 8), Buffer.from('<script>alert(1)</script>')]))
    expect(read).toEqual({ crest: { type: 'image/png', content: png(8, 8) } })
  })

  it('is refused by its length before it is read', () => {
    const long = Buffer.alloc(5_000_000, '<svg>')
    expect(faultOf(long)).toEqual({
      code: 'crest_too_large',
      values: { size: 4883, most: largestCrest / 1024, longest: 512 },
    })
  })

  it.each([
    ['GIF89a', 'a GIF'],
    ['\uFFFD\u0001\u0002', 'other bytes'],
    ['', 'nothing'],
    ['Valmont', 'words'],
  ])('is refused where it is neither SVG nor PNG: %j', (text) => {
    expect(faultOf(Buffer.from(text))?.code).toBe('crest_not_image')
  })

  it('is refused in another encoding than UTF-8', () => {
    expect(faultOf(Buffer.from('<svg>é</svg>', 'latin1'))?.code).toBe('crest_not_image')
    expect(faultOf(Buffer.from('<svg/>', 'utf16le'))?.code).toMatch(
      /^crest_(not_image|unreadable)$/,
    )
  })
})

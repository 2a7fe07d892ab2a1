import { converter } from 'culori'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { palette } from '#shared/drawing/tokens.ts'
import {
  darkAccentOf,
  hasContrast,
  nearestAccent,
} from '../../../../hub/catalogue/identity/accent.ts'
import { contrast } from '../../../world/contrast.ts'

const colours = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`)

const leastOn = (colour: string, mode: 0 | 1) =>
  Math.min(contrast(colour, palette.ground[mode]), contrast(colour, palette.stone[mode]))

const toOklch = converter('oklch')
/** Degrees between the hues of two colours; none where one is almost grey. */
function hueBetween(one: string, other: string): number {
  const [a, b] = [toOklch(one), toOklch(other)]
  // Of 8 bits a channel, a colour of little chroma has no hue worth the name.
  if (!a || !b || Math.min(a.c, b.c) < 0.03) return 0
  const turned = Math.abs((a.h ?? 0) - (b.h ?? 0)) % 360
  return Math.min(turned, 360 - turned)
}

describe('An accent', () => {
  it('without contrast gets the nearest that has: the same hue, darker', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const suggested = nearestAccent(colour)
        expect(suggested).toMatch(/^#[0-9a-f]{6}$/)
        expect(leastOn(suggested, 0)).toBeGreaterThanOrEqual(4.5)
        expect(hueBetween(colour, suggested)).toBeLessThan(6)
        expect(hasContrast(suggested)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('is refused exactly where its contrast on the grounds is below 4.5', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(hasContrast(colour)).toBe(leastOn(colour, 0) >= 4.5)
        if (hasContrast(colour)) expect(nearestAccent(colour)).toBe(colour)
      }),
      { numRuns: 500 },
    )
  })

  it('is barely dark enough where it is brought nearer', () => {
    fc.assert(
      fc.property(
        colours.filter((colour) => !hasContrast(colour)),
        (colour) => {
          expect(leastOn(nearestAccent(colour), 0)).toBeLessThan(4.65)
        },
      ),
    )
  })

  it('has a counterpart of its hue that is read on dark grounds', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const dark = darkAccentOf(colour)
        expect(leastOn(dark, 1)).toBeGreaterThanOrEqual(4.5)
        expect(hueBetween(colour, dark)).toBeLessThan(6)
      }),
      { numRuns: 500 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { palette, type Token } from '#shared/drawing/tokens.ts'

const surfaces = ['ground', 'stone'] as const
/** What is seen but not read; every other colour is a colour of text. */
const shapes: readonly Token[] = ['line', 'focus']

const tokens = (Object.keys(palette) as Token[]).filter(
  (token) => !surfaces.some((surface) => surface === token),
)
const needs = tokens.map((token) => ({ token, ratio: shapes.includes(token) ? 3 : 4.5 }))

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('In %s', (_, mode) => {
  describe.each(surfaces)('on %s', (surface) => {
    it.each(needs)('$token is at least $ratio : 1', ({ token, ratio }) => {
      expect(contrast(palette[token][mode], palette[surface][mode])).toBeGreaterThanOrEqual(ratio)
    })
  })
})

describe('The measure', () => {
  it('is the one of WCAG', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21)
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2)
  })

  it('reads every colour as six digits', () => {
    for (const colour of Object.values(palette).flat()) expect(colour).toMatch(/^#[0-9A-F]{6}$/)
  })
})

import { describe, expect, it } from 'vitest'
import { palette, type Token } from '#shared/drawing/tokens.ts'
import { contrast } from '../world/contrast.ts'

const surfaces = ['ground', 'stone'] as const
/** What is seen but not read; every other colour is a colour of text. */
const shapes: readonly Token[] = ['line', 'focus']

const tokens = (Object.keys(palette) as Token[]).filter(
  (token) => !surfaces.some((surface) => surface === token),
)
const needs = tokens.map((token) => ({ token, ratio: shapes.includes(token) ? 3 : 4.5 }))

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

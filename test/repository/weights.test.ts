import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { budgets, weigh } from '../bench/weights.ts'

describe('The widget, in brotli', () => {
  const { languages, heaviest } = weigh()
  it.each(['loader', 'usable', 'all'] as const)(
    'keeps to its budget in any language: %s',
    (name) => {
      expect(languages[heaviest][name]).toBeGreaterThan(0.5)
      expect(languages[heaviest][name]).toBeLessThanOrEqual(budgets[name])
    },
  )
})

describe('The scripts of the extension in a granted page, in brotli', () => {
  it.each([
    ['page', 'chrome'],
    ['page', 'firefox'],
    ['pointing', 'chrome'],
    ['pointing', 'firefox'],
  ])('weigh at most 6 kB each: %s, %s', (script, browser) => {
    const { length } = brotliCompressSync(readFileSync(`dist/extension-${browser}/${script}.js`))
    expect(length / 1000).toBeGreaterThan(0.5)
    expect(length / 1000).toBeLessThanOrEqual(6)
  })
})

import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Person } from './person.ts'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Light and dark, wide and 320 px: no violation, nothing to scroll sideways for, no fault. */
export async function expectAccessible({ page, faults }: Person): Promise<void> {
  const isFirefox = /firefox/i.test(await page.browser().version())
  // Firefox cannot be told which scheme to prefer; it is read in its own.
  for (const scheme of isFirefox ? ['as it is'] : ['light', 'dark']) {
    // Without motion, so that no colour is measured on its way from one scheme to the other.
    if (!isFirefox)
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ])
    for (const width of [320, 1200]) {
      await page.setViewport({ width, height: 800 })
      await page.evaluate(async () => void (await document.fonts.ready))
      await page.evaluate(axe)
      const violations = await page.evaluate(async (tags) => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') }
        const { violations } = await axe.run(document, { runOnly: tags })
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        )
      }, rules)
      expect(violations, `${page.url()} ${scheme} ${width}`).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${page.url()} at ${width} px`).toBe(0)
    }
  }
  expect(faults).toEqual([])
}

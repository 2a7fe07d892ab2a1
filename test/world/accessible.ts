import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { findUnforced } from './forced-colours.ts'
import { insideFirefox } from './inside-firefox.ts'
import type { Person } from './person.ts'
import { isLong, times } from './times.ts'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Rules checked again in dark mode: those that depend on colours. The long run checks all. */
export const rulesOfDark = isLong ? rules : ['color-contrast', 'link-in-text-block']

/** Colour schemes and widths to check: each once, and in the long run every combination. */
const looks = (
  [
    ['light', 1200],
    ['dark', 320],
    ['light', 320],
    ['dark', 1200],
  ] as const
).slice(0, times(2, 4))

/**
 * Checks light, dark and forced colours, wide and at 320 px: no violation, no horizontal scroll, no
 * error.
 */
export async function expectAccessible({ page, faults }: Person): Promise<void> {
  const isFirefox = /firefox/i.test(await page.browser().version())
  const own = page.viewport()
  if (!isFirefox) expect(await findUnforced(page), `${page.url()} in forced colours`).toEqual([])
  for (const [scheme, width] of looks) {
    // Firefox cannot emulate a colour scheme: check it in its own.
    if (!isFirefox) await prefers(page, scheme)
    await page.setViewport({ width, height: 800 })
    await page.evaluate(async () => void (await document.fonts.ready))
    const violations = await findViolations(page)
    expect(violations, `${page.url()} ${scheme} ${width}`).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `${page.url()} at ${width} px`).toBe(0)
  }
  if (own) await page.setViewport(own)
  expect(faults).toEqual([])
}

/**
 * Emulates a colour scheme, without motion, so that no colour is measured during a transition.
 * Firefox does it from inside: start it with `letIn`.
 */
export async function prefers(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  const browser = page.browser()
  if (/firefox/i.test(await browser.version())) {
    await insideFirefox(
      browser,
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${Number(scheme === 'light')})
      Services.prefs.setIntPref('ui.prefersReducedMotion', 1)`,
    )
    return
  }
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
}

/**
 * Runs axe, best practices included: all rules in light, colour rules in dark. The long run checks
 * all rules in dark and forced colours too.
 */
export async function expectNothingFound(page: Page, state: string): Promise<void> {
  const devtools = await page.createCDPSession()
  const all = [...rules, 'best-practice']
  const looks = [
    ['prefers-color-scheme', 'light', all],
    ['prefers-color-scheme', 'dark', isLong ? all : rulesOfDark],
    ['forced-colors', 'active', all],
  ] as const
  for (const [name, value, asked] of looks.slice(0, times(2, 3))) {
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name, value }] })
    // In forced colours axe reads the replaced colours, so skip contrast.
    const without = name === 'forced-colors' ? ['color-contrast'] : []
    const found = await findViolations(page, asked, without)
    expect(found, `${state} ${value}`).toEqual([])
  }
  await devtools.send('Emulation.setEmulatedMedia', { features: [] })
  await devtools.detach()
}

/** Runs axe with the rules of these tags or names. */
export async function findViolations(
  page: Page,
  tags: readonly string[] = rules,
  without: readonly string[] = [],
): Promise<string[]> {
  // Inject axe once a page: it is large.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(
    async (tags, without) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const { violations } = await axe.run(document, {
        runOnly: tags,
        resultTypes: ['violations'],
        selectors: false,
        // It is in no frame to answer, and Firefox notes an error for a message to a sandbox.
        iframes: false,
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    },
    [...tags],
    [...without],
  )
}

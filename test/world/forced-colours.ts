import type { Page } from 'puppeteer-core'
import { palette } from '#shared/drawing/tokens.ts'

/** Our colours, light and dark, as a browser reports them. */
const own = Object.values(palette).flatMap((pair) =>
  pair.map((colour) => {
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    return `rgb(${red}, ${green}, ${blue})`
  }),
)

/** Finds parts of drawings that keep our colours in forced colours, and may become invisible. */
export async function findUnforced(page: Page): Promise<string[]> {
  const devtools = await page.createCDPSession()
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  })
  const found = await page.evaluate((own) => {
    const drawn = [
      ...document.querySelectorAll<SVGElement>('svg :is(path, line, rect, circle, text)'),
    ]
    const kept = drawn.filter((part) => {
      const { fill, stroke } = getComputedStyle(part)
      return own.includes(fill) || own.includes(stroke)
    })
    return [...new Set(kept.map(({ outerHTML }) => outerHTML))].slice(0, 5)
  }, own)
  await devtools.send('Emulation.setEmulatedMedia', { features: [] })
  await devtools.detach()
  return found
}

import type { Page } from 'puppeteer-core'
import type { Contestant, Step } from '../peers/contestant.ts'

/** How long a hand rests on a button before it presses, in milliseconds. */
const rest = 200

/** Longest time a form may take to open, in milliseconds. */
const patience = 8_000

/** Brings something into view as a usager who scrolls there does, and says where to point. */
async function pointAt(page: Page, path: string): Promise<{ x: number; y: number }> {
  await page.waitForFunction((path) => window.probe.find(path), {}, path)
  return page.evaluate(async (path) => {
    const boxOf = () => window.probe.find(path)?.getBoundingClientRect() ?? new DOMRect()
    const { top, bottom } = boxOf()
    if (top < 0 || bottom > innerHeight)
      window.probe.find(path)?.scrollIntoView({ block: 'center' })
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const box = boxOf()
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  }, path)
}

/** Points at the opener, rests there, presses. @returns whether the form opened */
export async function open(page: Page, contestant: Contestant): Promise<boolean> {
  await page.evaluate((form) => window.probe.expect(form), contestant.form)
  const { x, y } = await pointAt(page, contestant.opener)
  await page.mouse.move(x, y)
  await new Promise((resolve) => setTimeout(resolve, rest))
  await page.mouse.click(x, y)
  return page.evaluate(
    (patience) =>
      Promise.race([
        window.probe.painted.then(() => true),
        new Promise<false>((resolve) => setTimeout(() => resolve(false), patience)),
      ]),
    patience,
  )
}

/** Fills the form in, with a comment. */
export async function fill(page: Page, steps: readonly Step[], comment: string): Promise<void> {
  for (const step of steps) {
    await press(page, 'press' in step ? step.press : step.type)
    if ('type' in step) await page.keyboard.type(comment)
  }
}

/** Presses something, once it is there, has stopped moving, and hears. */
export async function press(page: Page, path: string, times = 1): Promise<void> {
  await page.waitForFunction((path) => window.probe.find(path), { polling: 50 }, path)
  await page.evaluate(
    (path) =>
      new Promise<void>((resolve) => {
        let before = ''
        const look = () => {
          const { top, left, width } = window.probe.find(path)?.getBoundingClientRect() ?? {}
          const now = [top, left, width].join(' ')
          if (now === before && width) return resolve()
          before = now
          setTimeout(look, 50)
        }
        look()
      }),
    path,
  )
  // A step that is new may hear nothing for a moment, shorter than it takes to be read.
  await page.evaluate(async (path) => {
    const playing = window.probe.find(path)?.getAnimations() ?? []
    const ending = playing.filter(({ effect }) =>
      Number.isFinite(effect?.getComputedTiming().endTime),
    )
    await Promise.allSettled(ending.map(({ finished }) => finished))
  }, path)
  const { x, y } = await pointAt(page, path)
  await page.mouse.click(x, y, { count: times })
}

import type { ElementHandle } from 'puppeteer-core'

/** Timeout of expected changes, in milliseconds: generous for a slow machine. */
export const patience = 60_000

/**
 * Presses an element, and finds it again when the page re-renders.
 * @param isThere whether the press reached it; without it, presses once
 */
export async function press(
  find: () => Promise<ElementHandle<Element> | null>,
  isThere = async (_found: ElementHandle<Element>) => true,
): Promise<ElementHandle<Element>> {
  const deadline = Date.now() + patience
  for (;;) {
    const found = await find()
    if (found === null) throw new Error('There is nothing to press.')
    try {
      // A page moves once its font is there, and the press would meet what stood there before.
      await found.evaluate(() => document.fonts.ready.then(() => undefined))
      await found.evaluate(uncover)
      await found.click()
      if (await isThere(found)) return found
    } catch (error) {
      if (!wasDrawnAnew.test(String(error)) || Date.now() > deadline) throw error
    }
    if (Date.now() > deadline) throw new Error('The press never came to what was found.')
  }
}

/** Matches errors about an element that disappeared before the press. */
const wasDrawnAnew = /Node is detached|not clickable|context (?:was destroyed|with specified id)/

/** Scrolls, as a person does, where a bar that stays in sight covers the element. Runs in the page. */
function uncover(one: Element): void {
  // It was drawn anew: the press says so.
  if (!one.isConnected) return
  const { x, y, width, height } = one.getBoundingClientRect()
  const root = one.getRootNode() as Document | ShadowRoot
  const top = root.elementFromPoint(x + width / 2, y + height / 2)
  if (!one.contains(top)) one.scrollIntoView({ block: 'center' })
}

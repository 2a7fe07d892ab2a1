import type { ElementHandle } from 'puppeteer-core'

/** How long somebody waits for what must come, in milliseconds: a slow machine is no fault of what is tested. */
export const patience = 20_000

/**
 * Presses what is found; what is drawn anew while the hand is on its way is found again.
 * @param isThere whether the press came to what was found; where nothing is asked, it is pressed once
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
      await found.click()
      if (await isThere(found)) return found
    } catch (error) {
      if (!wasDrawnAnew.test(String(error)) || Date.now() > deadline) throw error
    }
    if (Date.now() > deadline) throw new Error('The press never came to what was found.')
  }
}

/** What is said of an element that was gone, alone or with its page, before it could be pressed. */
const wasDrawnAnew = /Node is detached|not clickable|context (?:was destroyed|with specified id)/

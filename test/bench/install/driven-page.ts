import type { ElementHandle, Page } from 'puppeteer-core'
import { patience, press } from '../../world/press.ts'

/** What a person did to a page, counted as it was done. */
export interface Effort {
  presses: number
  fields: number
}

/** A page in the hands of a person: each press and each field filled in is counted. */
export interface DrivenPage {
  /** Presses what a selector finds, once it is there. */
  press(selector: string): Promise<void>
  /** Types into an empty field. */
  fill(selector: string, text: string): Promise<void>
  /** Waits for something to look at; reads its text or value. */
  read(selector: string): Promise<string>
}

/**
 * Drives a page.
 * @param effort where to count, shared between the windows of one person
 */
export function drive(page: Page, effort: Effort): DrivenPage {
  const find = async (selector: string): Promise<ElementHandle<Element>> => {
    const found = await page.waitForSelector(selector, { visible: true, timeout: patience })
    if (!found) throw new Error(`${page.url()} has no ${selector}`)
    return found
  }
  return {
    async press(selector) {
      await press(() => find(selector))
      effort.presses += 1
      console.log(`press ${effort.presses}: ${selector}`)
    },
    async fill(selector, text) {
      const found = await find(selector)
      await found.type(text)
      effort.fields += 1
      console.log(`field ${effort.fields}: ${selector}`)
    },
    async read(selector) {
      const found = await find(selector)
      return found.evaluate((node) =>
        node instanceof HTMLTextAreaElement ? node.value : (node.textContent ?? ''),
      )
    },
  }
}

import { expect } from 'vitest'
import { eventually } from './eventually.ts'
import type { Person } from './person.ts'

/** Returns the text of the focused element. */
function focused(person: Person): Promise<string> {
  return person.page.evaluate(() => document.activeElement?.textContent ?? '')
}

/**
 * Waits for the focus on an element: it moves after the page renders.
 * @param words its text, or a part
 */
export function expectFocusOn(person: Person, words: string | RegExp): Promise<void> {
  return eventually(async () => {
    const found = await focused(person)
    if (words instanceof RegExp) expect(found).toMatch(words)
    else expect(found).toBe(words)
  })
}

/** Waits for the focus on a selector. */
export function expectFocusAt({ page }: Person, selector: string): Promise<void> {
  return eventually(async () =>
    expect(
      await page.evaluate((wanted) => {
        const here = document.activeElement
        return here?.matches(wanted) ? wanted : here?.outerHTML.slice(0, 200)
      }, selector),
    ).toBe(selector),
  )
}

/** Presses Tab until an element is focused. */
export async function tabTo(person: Person, words: string): Promise<void> {
  // A page that is still loading has nothing to reach.
  await person.page.waitForFunction(
    (said) =>
      [...document.querySelectorAll('a, button, summary, [tabindex]')].some(
        ({ textContent }) => textContent === said,
      ),
    { polling: 100 },
    words,
  )
  for (let presses = 0; presses < 30; presses++) {
    await person.page.keyboard.press('Tab')
    if ((await focused(person)) === words) return
  }
  throw new Error(`Tab never reaches ${words}`)
}

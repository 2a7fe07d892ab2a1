import type { Person } from './person.ts'

/** The words of what has the keyboard. */
export function focused(person: Person): Promise<string> {
  return person.page.evaluate(() => document.activeElement?.textContent ?? '')
}

/** Presses Tab until something is reached, as people do who count on it. */
export async function tabTo(person: Person, words: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await person.page.keyboard.press('Tab')
    if ((await focused(person)) === words) return
  }
  throw new Error(`Tab never reaches ${words}`)
}

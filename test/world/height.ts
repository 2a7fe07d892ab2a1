import type { Person } from './person.ts'

/** No page of the console is higher, in CSS pixels, on a screen 1280 wide. */
export const highestPage = 2700

/** How high the page is, in CSS pixels. */
export function heightOf({ page }: Person): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight)
}

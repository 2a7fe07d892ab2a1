import type { Person } from './person.ts'

/** What a browser says when its network is back: whatever is followed is asked for at once, not in some seconds. */
export function networkIsBack({ page }: Person): Promise<void> {
  return page.evaluate(() => void dispatchEvent(new Event('online')))
}

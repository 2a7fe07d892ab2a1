import type { Person } from './person.ts'

/** Fires the `online` event: pending requests are retried at once. */
export function networkIsBack({ page }: Person): Promise<void> {
  return page.evaluate(() => void dispatchEvent(new Event('online')))
}

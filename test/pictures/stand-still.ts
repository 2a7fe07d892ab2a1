import type { Page } from 'puppeteer-core'

/** When every picture is taken: the moment that the words of the states speak of. */
export const moment = Date.parse('2026-11-26T09:30:00+01:00')

/** What is made while the clock of this process stands at the moment. */
export function atMoment<Made>(make: () => Made): Made {
  const real = globalThis.Date
  stopClock(moment)
  try {
    return make()
  } finally {
    globalThis.Date = real
  }
}

/** A page whose clock stands at the moment, in the zone of the town. */
export async function standStill(page: Page): Promise<void> {
  await page.emulateTimezone('Europe/Paris')
  await page.evaluateOnNewDocument(stopClock, moment)
}

/** Runs in a page too: it knows nothing of this file. */
function stopClock(at: number): void {
  const Real = globalThis.Date
  globalThis.Date = new Proxy(Real, {
    construct: (_, given: [number]) => (given.length > 0 ? new Real(...given) : new Real(at)),
    get: (real, name) => (name === 'now' ? () => at : Reflect.get(real, name)),
  })
}

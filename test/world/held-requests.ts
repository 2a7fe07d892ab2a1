import type { HTTPRequest } from 'puppeteer-core'
import type { Person } from './person.ts'

/** Holds some requests of a page back, as a slow network does, until they are let through. */
export async function holdsRequests(
  { page }: Person,
  isHeld: (request: HTTPRequest) => boolean,
): Promise<{ letsThrough(): Promise<void> }> {
  const held: HTTPRequest[] = []
  await page.setRequestInterception(true)
  page.on('request', (request) => (isHeld(request) ? held.push(request) : request.continue()))
  return {
    async letsThrough() {
      page.removeAllListeners('request')
      await Promise.all(held.map((request) => request.continue()))
      await page.setRequestInterception(false)
    },
  }
}

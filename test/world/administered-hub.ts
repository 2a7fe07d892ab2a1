import { afterAll, beforeAll } from 'vitest'
import type { Database } from '../../hub/platform/database/database.ts'
import {
  enter,
  newBrowser,
  type OwnSignInHub,
  type SignedIn,
  startOwnSignInHub,
} from './own-sign-in-hub.ts'
import { tiedHeaders } from './session.ts'

/** A hub of its own accounts, and the administrator who set it up. */
export interface AdministeredHub {
  hub: OwnSignInHub
  sylvie: SignedIn
  /** Asks the API with a token. @param path after `/v1` */
  ask(token: string, method: string, path: string, body?: object): Promise<Response>
}

/** Shares one among the tests of a `describe`. @param begin told once it is there */
export function shareAdministeredHub(
  open: () => Promise<Database>,
  begin: (at: AdministeredHub) => void,
): void {
  let hub: OwnSignInHub
  beforeAll(async () => {
    hub = await startOwnSignInHub(await open())
    const browser = newBrowser()
    await hub.setUp(browser)
    const sylvie = await enter(hub, browser)
    begin({
      ...{ hub, sylvie },
      async ask(token, method, path, body) {
        const url = `${hub.url}/v1${path}`
        const tied = await tiedHeaders(token, method, url, hub.clock.now)
        const headers = { ...tied, ...(body && { 'content-type': 'application/json' }) }
        return fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) })
      },
    })
  })
  afterAll(() => hub.close())
}

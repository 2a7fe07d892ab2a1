import { calculateJwkThumbprint } from 'jose'
import type { Page } from 'puppeteer-core'

/**
 * Keeps a session in the browser of a console, as a sign-in does.
 * @param give signs a token that is tied to the key of this thumbprint
 */
export async function keepConsoleSession(
  page: Page,
  give: (thumbprint: string) => Promise<string>,
): Promise<void> {
  const shown = await page.evaluate(async () => {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
    const pair = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])
    Object.assign(globalThis, { pair })
    return crypto.subtle.exportKey('jwk', pair.publicKey)
  })
  const { kty, crv, x, y } = shown
  const name = await calculateJwkThumbprint({
    kty: kty ?? '',
    crv: crv ?? '',
    x: x ?? '',
    y: y ?? '',
  })
  const access = await give(name)
  await page.evaluate(
    (name, access) =>
      new Promise<void>((resolve, reject) => {
        const { pair } = globalThis as unknown as { pair: CryptoKeyPair }
        const opening = indexedDB.open('parvis-console')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const until = Date.now() + 600_000
          const kept = { name, pair, behind: 0, access, refresh: 'none', person: '', until }
          const change = opening.result.transaction('sessions', 'readwrite')
          change.objectStore('sessions').put(kept, name)
          change.oncomplete = () => {
            opening.result.close()
            sessionStorage.setItem('parvis.session', name)
            resolve()
          }
        }
      }),
    name,
    access,
  )
}

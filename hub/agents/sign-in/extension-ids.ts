import { createHash } from 'node:crypto'
import { builtExtensionIds } from '#shared/contract/agents/sign-in.ts'

/** Chromium ids: 32 letters, derived from the extension's public key. */
const chromium = /^[a-p]{32}$/

/** Firefox ids come from the manifest: the form of an e-mail address, or a UUID in braces. */
const firefox = /^(?:[\w.-]{0,60}@[\w.-]{1,60}|\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\})$/i

/** Returns the redirect URIs of an extension. @returns `null` for an invalid id */
function redirectsOf(id: string): string[] | null {
  if (chromium.test(id)) return [`https://${id}.chromiumapp.org/`]
  if (!firefox.test(id)) return null
  const digest = createHash('sha1').update(id).digest('hex')
  return [
    `https://${digest}.extensions.allizom.org/`,
    // Firefox intercepts this address too: the request never leaves the browser.
    `http://127.0.0.1/mozoauth2/${digest}`,
  ]
}

/** The setting's value when none is set. */
export const usualExtensionIds = Object.values(builtExtensionIds).join()

/**
 * Reads extension ids separated by spaces or commas.
 * @returns their redirect URIs; `null` if one is invalid or none is named
 */
export function readExtensionIds(written: string): string[] | null {
  const read = written.split(/[\s,]+/).filter((id) => id !== '')
  const redirects = read.map(redirectsOf)
  if (redirects.length === 0) return null
  return redirects.every((one) => one !== null) ? redirects.flat() : null
}

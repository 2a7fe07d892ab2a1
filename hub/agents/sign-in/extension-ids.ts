import { createHash } from 'node:crypto'

/** Chromium makes an id of a key: 32 letters, in place of its first 32 digits. */
const chromium = /^[a-p]{32}$/

/** Firefox takes the one in the manifest: written as an e-mail address is, or a UUID in braces. */
const firefox = /^(?:[\w.-]{0,60}@[\w.-]{1,60}|\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\})$/i

/** Where a sign-in of the extension of this id may come back to. @returns `null` where it is none */
function redirectsOf(id: string): string[] | null {
  if (chromium.test(id)) return [`https://${id}.chromiumapp.org/`]
  if (!firefox.test(id)) return null
  const digest = createHash('sha1').update(id).digest('hex')
  return [
    `https://${digest}.extensions.allizom.org/`,
    // Firefox answers it itself too: it never leaves the browser.
    `http://127.0.0.1/mozoauth2/${digest}`,
  ]
}

/**
 * Reads the ids of extensions, separated by spaces or commas.
 * @returns where their sign-ins come back to; `null` where one is no id
 */
export function readExtensionIds(written: string): string[] | null {
  const read = written.split(/[\s,]+/).filter((id) => id !== '')
  const redirects = read.map(redirectsOf)
  return redirects.every((one) => one !== null) ? redirects.flat() : null
}

import type { Deps } from '../../platform/deps.ts'
import { linkLifetime } from './account-links.ts'
import { ownCookie } from './own-cookie.ts'

type Needs = Pick<Deps, 'clock' | 'random' | 'publicUrl'>

/** Marks the browser that asks for a link: the link opens there alone. */
export function browserMark({ clock, random, publicUrl }: Needs) {
  const cookie = ownCookie(publicUrl, 'parvis_asked')

  /** Reads the mark of a browser; `null` without one. */
  function read(cookies?: string): string | null {
    const found = cookie.read(cookies)
    return /^[\w-]{32}$/.test(found) ? found : null
  }
  return {
    read,
    /** Keeps the mark of a browser that asks again, else makes one. @returns it, and its header */
    mark(cookies?: string): { browser: string; header: string } {
      const browser = read(cookies) ?? Buffer.from(random(24)).toString('base64url')
      const expires = new Date(clock().getTime() + linkLifetime)
      return { browser, header: cookie.write(browser, expires) }
    },
  }
}

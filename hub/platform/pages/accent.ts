import { tokenSheet } from '#shared/drawing/tokens.ts'
import type { PageIdentity } from './page-identity.ts'

/** Path of the style sheet with the accent colour of an organisation. */
export const accentPath = '/assets/accent.css'

const written = /^#[0-9a-f]{6}$/i

/** Returns the URL of the style sheet with an accent; `null` without one. */
export function accentUrl({ accent, accentDark }: PageIdentity): string | null {
  if (accent === null || !written.test(accent)) return null
  const dark = accentDark !== null && written.test(accentDark) ? accentDark : accent
  return `${accentPath}?light=${accent.slice(1)}&dark=${dark.slice(1)}`
}

/** Returns the style sheet of an accent, from the query of its URL; `null` for anything else. */
export function writeAccentSheet(query: Readonly<Record<string, unknown>>): string | null {
  const [light, dark] = [`#${query['light']}`, `#${query['dark']}`]
  return written.test(light) && written.test(dark)
    ? tokenSheet(':root', { accent: [light, dark] })
    : null
}

import type { Register } from '../../register/register.ts'

/** Settings of the town's site. */
export interface SiteSettings {
  /** The hub's public URL, without a final slash. */
  hub: string
  /** The API key of the town's own systems. */
  key: string
  /** The site's public URL, without a final slash. */
  url: string
  /** The back office's public URL, where agents open requests. */
  office: string
  register: Register
  now: () => Date
}

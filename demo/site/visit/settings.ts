import type { Register } from '../../register/register.ts'

/** What the town's site needs to know to open. */
export interface SiteSettings {
  /** The hub's public address, without a final slash. */
  hub: string
  /** The key with which the town's own systems speak to the hub. */
  key: string
  /** The site's own public address, without a final slash. */
  url: string
  /** The back office's public address, where agents open what is asked here. */
  office: string
  register: Register
  now: () => Date
}

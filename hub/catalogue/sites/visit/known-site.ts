import type { FoundInPage } from './find-in-page.ts'

/** What the hub knows of the site whose page it visits. */
export interface KnownSite {
  site: string
  /** Address of this hub, without a slash at the end. */
  hub: string
  /** Digest of the script of this release, as its tag has it. */
  integrity: string
  /** Version of this release. */
  version: string
  /** Services that are declared. */
  services: readonly string[]
  /** Territories the organisation declares; empty while it declares none. */
  territories: ReadonlySet<string>
}

/** One page as it was read. */
export interface VisitedPage {
  url: URL
  found: FoundInPage
  /** The policies its headers set. */
  policy: string
}

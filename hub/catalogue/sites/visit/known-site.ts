import type { FoundInPage } from './find-in-page.ts'

/** The hub's data about the site of a checked page. */
export interface KnownSite {
  site: string
  /** URL of this hub, without a trailing slash. */
  hub: string
  /** Digest of the script of this release, as in its tag. */
  integrity: string
  /** Version of this release. */
  version: string
  /** Path of the crest of its organisation at this hub; `null` for none. */
  crest: string | null
  /** Declared services. */
  services: readonly string[]
  /** Declared territories; empty when there are none. */
  territories: ReadonlySet<string>
}

/** A page as read. */
export interface VisitedPage {
  url: URL
  found: FoundInPage
  /** The policy of its headers. */
  policy: string
}

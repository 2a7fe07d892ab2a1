import type { Contact } from '#shared/contract/catalogue/service.ts'

/** Who speaks on a page or in a message: what its header and its foot show. */
export interface PageIdentity {
  /** Name shown to usagers. */
  name: string
  /**
   * Path of the crest at this hub, with its digest: `/identite/valmont/crest.svg?…`. Messages and
   * pages of other sites put the public URL before it. `null` for none.
   */
  crest: string | null
  /**
   * Accent colours, `#rrggbb`: on the grounds of light pages, and of dark ones. Each has a contrast
   * of 4.5 : 1 at least there, so `ground` is readable on it. Both `null`: the neutral look.
   */
  accent: string | null
  accentDark: string | null
  contact: Contact | null
  /** Legal line of the foot. */
  legal: string | null
}

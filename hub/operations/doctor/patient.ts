import type { Locale } from '#shared/text/locale.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Settings } from '../../settings/settings.ts'

/** The deployment to check: its settings, and its database if it answers. */
export interface Patient {
  settings: Settings
  database: Database | null
  /** Why the database could not be opened. */
  closed: Finding | null
  /** Whether the schema is of this release or newer. */
  hasSchema: boolean
  clock: () => Date
  locale: Locale
  /** Folder of the built widget. */
  built: string
}

/** A deployment whose database answers. */
export interface Awake extends Patient {
  database: Database
}

/** One thing that was found. */
export interface Finding {
  /** `note`: worth knowing, nothing to fix. `unexamined`: not checked. */
  how: 'well' | 'wrong' | 'note' | 'unexamined'
  words: string
}

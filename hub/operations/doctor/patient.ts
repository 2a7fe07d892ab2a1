import type { Locale } from '#shared/text/locale.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Settings } from '../../settings/settings.ts'

/** A deployment as it is examined: its settings, and its database where that answers. */
export interface Patient {
  settings: Settings
  database: Database | null
  /** Why it could not be opened, where it could not. */
  closed: Finding | null
  /** Whether the tables are those of this release, or newer. */
  hasSchema: boolean
  clock: () => Date
  locale: Locale
  /** Folder of the built widget. */
  built: string
}

/** A patient whose database answers. */
export interface Awake extends Patient {
  database: Database
}

/** One thing that was found. */
export interface Finding {
  /** `note`: worth knowing, and nothing to mend. `unexamined`: nobody knows. */
  how: 'well' | 'wrong' | 'note' | 'unexamined'
  words: string
}

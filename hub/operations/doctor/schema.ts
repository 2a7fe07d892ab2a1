import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { newest } from '../../migrations/migrate.ts'
import { findSchemaVersion } from '../../platform/database/server-settings.ts'
import type { Examination } from './examination.ts'

/** Checks that the schema is of this release. */
export const schemaExamination: Examination = {
  subject: 'schema',
  needs: 'database',
  async *examine({ database, locale }) {
    const text = doctorText[locale].schema
    const number = (await findSchemaVersion(database)) ?? 0
    if (number === newest) yield { how: 'well', words: fill(text.current, { number }) }
    if (number < newest) yield { how: 'wrong', words: fill(text.behind, { number, newest }) }
    if (number > newest) yield { how: 'note', words: fill(text.ahead, { number, newest }) }
  },
}

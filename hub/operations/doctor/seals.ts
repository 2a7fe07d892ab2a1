import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { listSealedOrganisations } from '../../agents/access-log/seals-sql.ts'
import type { Examination } from './examination.ts'
import { formatMoment } from './format-moment.ts'
import { examineWitnesses } from './witnesses.ts'

/** Longest normal wait of an entry for its seal, in milliseconds: the hub seals each minute. */
const mostWaiting = 5 * 60_000

/** Checks that the access log is sealed, and that the seals have a second copy and witnesses. */
export const sealsExamination: Examination = {
  subject: 'seals',
  needs: 'schema',
  async *examine(patient) {
    const { database, settings, clock, locale } = patient
    const text = doctorText[locale].seals
    const { seals: folder, data } = settings
    const own = await stat(folder).catch(() => null)
    if (own !== null)
      try {
        await access(folder, constants.W_OK)
        yield { how: 'well', words: fill(text.folder, { folder }) }
      } catch (error) {
        const { message } = error as Error
        yield { how: 'wrong', words: fill(text.readOnly, { folder, message }) }
      }
    const rest = await stat(data).catch(() => null)
    if (own === null || own.dev === rest?.dev) yield { how: 'note', words: text.same }
    for (const { organisation, at, is_waiting } of await listSealedOrganisations(database)) {
      const isLate = is_waiting && clock().getTime() - (at?.getTime() ?? 0) > mostWaiting
      if (isLate) yield { how: 'wrong', words: fill(text.waiting, { organisation }) }
      if (at !== null) {
        const when = formatMoment(at, 'UTC', patient)
        yield { how: 'well', words: fill(text.sealed, { organisation, when }) }
      }
    }
    yield* examineWitnesses(patient)
  },
}

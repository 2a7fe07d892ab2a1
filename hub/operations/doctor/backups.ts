import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { isOldBackup } from '../backup/is-old.ts'
import { findLastBackup } from '../backup/last-backup-sql.ts'
import type { Examination } from './examination.ts'
import { formatMoment } from './format-moment.ts'

/** Checks when `parvis backup` wrote last, and whether it failed since. */
export const lastBackupExamination: Examination = {
  subject: 'backups',
  needs: 'schema',
  async *examine(patient) {
    const text = doctorText[patient.locale].backups
    const moment = (at: Date) => formatMoment(at, 'UTC', patient)
    const last = await findLastBackup(patient.database)
    const {
      written_at: at = null,
      failed_at: failedAt = null,
      failure: message = null,
    } = last ?? {}
    if (failedAt !== null && message !== null)
      yield { how: 'wrong', words: fill(text.failed, { when: moment(failedAt), message }) }
    if (at === null) {
      if (failedAt === null) yield { how: 'note', words: text.none }
      return
    }
    const isOld = isOldBackup(at, patient.clock())
    const words = fill(isOld ? text.old : text.last, { when: moment(at) })
    yield { how: isOld ? 'wrong' : 'well', words }
  },
}

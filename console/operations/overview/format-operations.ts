import type { Operations } from '#shared/contract/operations/operations.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { operationsText } from '#shared/text/site-owner/operations/operations.ts'

/** A sentence on backups or witnesses, and whether somebody has to act. */
interface Sentence {
  words: string
  isWrong: boolean
}

/** Formats what is known of backups and witnesses, what is wrong first. */
export function formatOperations(
  { zone, backup, witnesses }: Operations,
  locale: Locale,
): Sentence[] {
  const text = operationsText[locale]
  const moment = (iso: string) => {
    const at = new Date(iso)
    return { day: formatDay(at, zone, locale, new Date()), hour: formatHour(at, zone, locale) }
  }
  const { written_at: writtenAt, failed_at: failedAt, is_old: isOld } = backup
  const failed = failedAt === null ? [] : [wrong(fill(text.failed, moment(failedAt)))]
  const last =
    writtenAt === null
      ? { words: text.none, isWrong: false }
      : { words: fill(isOld ? text.old : text.last, moment(writtenAt)), isWrong: isOld }
  const seen = witnesses.map(({ witness, trouble, since }) =>
    wrong(fill(text.trouble[trouble], { witness, ...moment(since) })),
  )
  return [...failed, ...(writtenAt === null && failedAt !== null ? [] : [last]), ...seen].toSorted(
    (one, other) => Number(other.isWrong) - Number(one.isWrong),
  )
}

const wrong = (words: string): Sentence => ({ words, isWrong: true })

import { daysOf, periodBefore, periodOf } from '#shared/calendar/period.ts'
import type { RecurringWord, RecurringWords } from '#shared/contract/reporting/recurring-words.ts'
import { logLikelihood, recurringAbove } from '#shared/statistics/log-likelihood.ts'
import {
  type AskedWords,
  countSides,
  countStems,
  listTextsWith,
  type SideCounts,
  stemWords,
} from '../../feedback/comments/recurring-words-sql.ts'
import { findWrittenForms, wordsIn } from '../../feedback/comments/written-forms.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Comments that a word must be in. */
const fewest = 5

/** Most words of each list, and most that are looked at, as names are left out of them. */
const mostWords = 6
const mostLooked = 20

/** Whole months in all, and those that are compared with the ones before. */
const months = 12
const recentMonths = 3

type Found = Omit<RecurringWord, 'word'> & { stem: string; surprise: number }

/** Describes the words that come back more in the comments of a service, at a cost that is bounded. */
export async function describeRecurringWords(
  database: Queryable,
  organisation: string,
  service: string,
  today: string,
): Promise<RecurringWords> {
  const last = periodBefore(periodOf(today, 'month'))
  const monthsBack = (n: number) => Array.from({ length: n - 1 }).reduce<string>(periodBefore, last)
  const asked: AskedWords = {
    organisation,
    service,
    from: daysOf(monthsBack(months)).from,
    recent: daysOf(monthsBack(recentMonths)).from,
    until: daysOf(last).until,
  }
  const [all, counts] = await Promise.all([
    countSides(database, asked),
    countStems(database, asked, fewest),
  ])
  const before = surprising(counts, all, (one) => [one.recent, one.before])
  const elsewhere = surprising(counts, all, (one) => [one.recent + one.before, one.elsewhere])
  const stems = [...new Set([...before, ...elsewhere].map(({ stem }) => stem))]
  if (stems.length === 0) return { than_before: [], than_elsewhere: [] }
  const texts = await listTextsWith(database, asked, stems)
  const forms = findWrittenForms(texts, await stemWords(database, wordsIn(texts)))
  const written = (found: readonly Found[]): RecurringWord[] =>
    found
      .flatMap(({ stem, surprise: _, ...counted }) => {
        const word = forms.get(stem)
        return word === undefined ? [] : [{ word, ...counted }]
      })
      .slice(0, mostWords)
  return { than_before: written(before), than_elsewhere: written(elsewhere) }
}

/** Returns the stems that are in more of the ones than of the others, by more than chance. */
function surprising(
  counts: readonly (SideCounts & { stem: string })[],
  all: SideCounts,
  sidesOf: (one: SideCounts) => [number, number],
): Found[] {
  const [of, other_of] = sidesOf(all)
  return counts
    .map(({ stem, ...counted }) => {
      const [n, other_n] = sidesOf(counted)
      const surprise = logLikelihood({ x: n, n: of }, { x: other_n, n: other_of }) ?? 0
      return { stem, n, of, other_n, other_of, surprise }
    })
    .filter(({ n, surprise }) => n >= fewest && surprise >= recurringAbove)
    .sort((a, b) => b.surprise - a.surprise || (a.stem < b.stem ? -1 : 1))
    .slice(0, mostLooked)
}

import { periodBefore, periodOf } from '#shared/calendar/period.ts'
import type { ResultRow } from '#shared/contract/reporting/results.ts'
import { themes } from '#shared/quality/result-scales.ts'
import { importResultLines } from '../../hub/reporting/results/import-result-lines.ts'
import { pick, type Random } from '../valmont/chance.ts'
import { townDay } from '../valmont/promise.ts'
import type { ServiceSlug } from '../valmont/reference.ts'

/** One month more than a year, as a note of the Observatoire needs. */
const months = 14

/** Digest of an export without a file. */
const fileOf = (digit: string) => digit.repeat(64)

/**
 * Inserts results of two State instruments before the first day. The note of the civil registry is
 * too near a bound to have a colour. The other is about the streets.
 */
export async function seedResults(
  outside: Parameters<typeof importResultLines>[0],
  by: Parameters<typeof importResultLines>[1],
  firstDay: Date,
  random: Random,
): Promise<void> {
  const past = monthsBefore(firstDay)
  const bring = (service: ServiceSlug, instrument: ResultInstrument, rows: ResultRow[]) =>
    importResultLines(outside, by, {
      instrument,
      service,
      file: fileOf(instrument === 'jdma' ? '1' : '2'),
      refused: 0,
      rows,
    })
  await bring('etat-civil', 'jdma', inventOpinions(past, random))
  await bring('voirie', 'services-publics-plus', inventExperiences(past, random))
}

type ResultInstrument = Parameters<typeof importResultLines>[2]['instrument']

function monthsBefore(firstDay: Date): string[] {
  const found: string[] = []
  for (let month = periodOf(townDay(firstDay), 'month'); found.length < months; ) {
    month = periodBefore(month)
    found.push(month)
  }
  return found
}

/** Seven in ten very well, two so-so, one badly: the State's own example of a note of 8. */
function inventOpinions(past: readonly string[], random: Random): ResultRow[] {
  const smileys = ['3', '3', '3', '3', '3', '3', '3', '2', '2', '1'] as const
  return past.flatMap((month) =>
    Array.from({ length: 22 }, (_, nth) => {
      const smiley = pick(random, smileys)
      const isClear = smiley !== '1'
      const help = random() < 0.3
      return {
        id: `${month} ${nth}`,
        month,
        answers: [
          { item: 'satisfaction', value: smiley },
          { item: 'comprehension', value: pick(random, isClear ? ['4', '5'] : ['1', '2', '3']) },
          ...(help ? [{ item: 'contact_reached_2', value: random() < 0.7 ? '1' : '0' }] : []),
        ],
      }
    }),
  )
}

function inventExperiences(past: readonly string[], random: Random): ResultRow[] {
  const feelings = ['negative', 'negative', 'negative', 'neutral', 'positive'] as const
  return past.flatMap((month) =>
    Array.from({ length: 14 }, (_, nth) => ({
      id: `${month} ${nth}`,
      month,
      answers: [
        { item: 'feeling', value: pick(random, feelings) },
        ...themes
          .filter(() => random() < 0.6)
          .map((theme) => ({ item: theme, value: pick(random, feelings) })),
      ],
    })),
  )
}

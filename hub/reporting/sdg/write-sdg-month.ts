import type { SdgMonth } from '#shared/contract/reporting/sdg.ts'
import { writeCsv } from '#shared/text/csv.ts'

const columns = ['day', 'page', 'service', 'locale', 'stream', 'form'] as const

/** Writes a month as a table for a program: in every language the same. */
export function writeSdgMonth({ items, answers }: SdgMonth): string {
  return writeCsv(
    [
      [...columns, ...items],
      ...answers.map((one) => [
        ...columns.map((column) => one[column]),
        ...items.map((item) => one.answers[item] ?? null),
      ]),
    ],
    'en',
  )
}

import type { Observatoire } from '#shared/contract/reporting/observatoire.ts'
import { formatGuard, formatNote } from '#shared/report/format-observatoire.ts'
import { type Cell, writeCsv } from '#shared/text/csv.ts'
import { fill } from '#shared/text/fill.ts'
import { type Locale, localise } from '#shared/text/locale.ts'
import { openDataText } from '#shared/text/site-owner/reporting/open-data.ts'

/**
 * Writes the notes as a table comparable to the Observatoire's. Each row has its guard of the
 * general interest; a service without those questions has one row that says so.
 */
export function writeObservatoire(told: Observatoire, locale: Locale): string {
  const text = openDataText[locale].observatoire
  const rows = told.services.flatMap(({ name, guard, notes }): Cell[][] => {
    const service = localise(name, locale)
    const beside = formatGuard(guard, locale)
    if (notes.length === 0)
      return [
        [
          service,
          told.from,
          told.to,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          fill(text.notAsked, { services: service }),
          beside,
        ],
      ]
    return notes.map((note) => {
      const figure = note.told === 'note' ? note : null
      return [
        service,
        told.from,
        told.to,
        text.measures[note.measure],
        text.sources[note.source],
        figure?.n ?? null,
        figure?.value ?? null,
        figure?.interval?.low ?? null,
        figure?.interval?.high ?? null,
        figure && (figure.level === null ? text.undecidedCell : text.levels[figure.level]),
        formatNote(note, locale),
        beside,
      ]
    })
  })
  return writeCsv([Object.values(text.columns), ...rows], locale)
}

import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Selects web answers to one version of an instrument, of one stream. */
interface OfInstrument {
  organisation: string
  service: string
  stream: string
  instrument: { id: string; version: number }
  /** First day, `YYYY-MM-DD`. */
  since: string
}

/** How often one overall mark and one answer go together in one language. */
export interface MatchedCount {
  locale: UsagerLocale
  opening: string
  item: string
  value: string
  n: number
}

/**
 * Counts overall marks with answers to other items, by language. It reads the answers themselves: no
 * roll-up keeps two answers of one person together. `offset 0` keeps each form first and its answers
 * by key: without statistics (PGlite has none) the planner would read all forms for each answer.
 */
export function countMatched(
  database: Queryable,
  { organisation, service, stream, instrument, since }: OfInstrument,
  items: readonly string[],
): Promise<MatchedCount[]> {
  return database.query<MatchedCount>(
    `select f.locale, o.value as opening, a.item, a.value, count(*)::int as n
     from feedback f cross join lateral (
       select value from answer
       where (organisation, feedback, item) = (f.organisation, f.feedback, f.opening)
         and not left_out offset 0
     ) o cross join lateral (
       select item, value from answer
       where (organisation, feedback) = (f.organisation, f.feedback) and item = any($7)
         and not left_out offset 0
     ) a
     where f.organisation = $1 and f.service = $2 and f.stream = $3 and f.instrument = $4
       and f.instrument_version = $5 and f.day >= $6::date and f.channel = 'web'
       and f.set_aside is null
     group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
    [organisation, service, stream, instrument.id, instrument.version, since, items],
  )
}

import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Selects web answers to one version of an instrument, of one stream. */
export interface OfInstrument {
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
 * roll-up keeps two answers of one person together.
 */
export function countMatched(
  database: Queryable,
  { organisation, service, stream, instrument, since }: OfInstrument,
  items: readonly string[],
): Promise<MatchedCount[]> {
  return database.query<MatchedCount>(
    `select f.locale, o.value as opening, a.item, a.value, count(*)::int as n
     from feedback f
     join answer o on (o.organisation, o.feedback, o.item) = (f.organisation, f.feedback, f.opening)
     join answer a on (a.organisation, a.feedback) = (f.organisation, f.feedback)
     where f.organisation = $1 and f.service = $2 and f.stream = $3 and f.instrument = $4
       and f.instrument_version = $5 and f.day >= $6::date and f.channel = 'web'
       and f.set_aside is null and a.item = any($7) and not a.left_out and not o.left_out
     group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
    [organisation, service, stream, instrument.id, instrument.version, since, items],
  )
}

/** The marks of one person, in the order of the items. */
export interface MarkedForm {
  locale: UsagerLocale
  marks: number[]
}

/** Most forms that are read: many times what an alpha takes. */
const mostForms = 5_000

/**
 * Lists the forms in which every one of these items has a mark, newest first, of any stream. What
 * has no number, such as « I don't know », is no mark.
 */
export async function listMarkedForms(
  database: Queryable,
  { organisation, service, instrument, since }: Omit<OfInstrument, 'stream'>,
  items: readonly string[],
): Promise<MarkedForm[]> {
  const rows = await database.query<{ locale: UsagerLocale; marks: string[] }>(
    `select f.locale, answered.marks
     from feedback f cross join lateral (
       select array_agg(a.value order by array_position($6::text[], a.item)) as marks
       from answer a
       where (a.organisation, a.feedback) = (f.organisation, f.feedback) and not a.left_out
         and a.item = any($6) and a.value ~ '^[0-9]+$'
     ) answered
     where f.organisation = $1 and f.service = $2 and f.instrument = $3
       and f.instrument_version = $4 and f.day >= $5::date and f.set_aside is null
       and cardinality(answered.marks) = cardinality($6::text[])
     order by f.day desc, f.feedback limit ${mostForms}`,
    [organisation, service, instrument.id, instrument.version, since, items],
  )
  return rows.map(({ locale, marks }) => ({ locale, marks: marks.map(Number) }))
}

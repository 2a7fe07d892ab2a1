import type { Days } from '#shared/calendar/period.ts'
import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import type { ProvenStream } from '#shared/contract/stream.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Selects single answers of one version of an instrument, the newest first. */
interface AskedAnswers {
  organisation: string
  service: string
  instrument: { id: string; version: number }
  stream: ProvenStream
  within: Days
  /** Feedbacks to read at most. */
  most: number
}

/** How often one answer goes with an opening answer, by the configuration that asked. */
export interface JointAnswer {
  site: string
  configuration: number
  opening: string
  item: string
  value: string
  n: number
}

/**
 * Counts the answers to some items with the opening answer of the same usager. It reads single
 * answers, because roll-ups have totals only.
 */
export function countJointAnswers(
  database: Queryable,
  { organisation, service, instrument, stream, within, most }: AskedAnswers,
  opening: string,
  items: readonly string[],
): Promise<JointAnswer[]> {
  return database.query<JointAnswer>(
    `with newest as materialized (
       select site, configuration, feedback from feedback
       where organisation = $1 and service = $2 and stream = $3 and instrument = $4
         and instrument_version = $5 and channel = 'web' and set_aside is null
         and day >= $6::date and day < $7::date
       order by day desc, feedback limit $8
     )
     select f.site, f.configuration, o.value as opening, a.item, a.value, count(*)::int as n
     from newest f
     join answer o on o.organisation = $1 and o.feedback = f.feedback and o.item = $9
       and not o.left_out
     join answer a on a.organisation = $1 and a.feedback = f.feedback and a.item = any($10)
       and not a.left_out
     group by 1, 2, 3, 4, 5`,
    [
      organisation,
      service,
      stream,
      instrument.id,
      instrument.version,
      within.from,
      within.until,
      most,
      opening,
      items,
    ],
  )
}

/** Lists some versions of the configurations of an organisation. */
export function listConfigurations(
  database: Queryable,
  organisation: string,
  versions: readonly { site: string; version: number }[],
): Promise<{ site: string; version: number; content: ConfigurationContent }[]> {
  return database.query(
    `select c.site, c.version, c.content from configuration c
     join jsonb_to_recordset($2::jsonb) as asked(site text, version int)
       on c.site = asked.site and c.version = asked.version
     where c.organisation = $1`,
    [organisation, JSON.stringify(versions)],
  )
}

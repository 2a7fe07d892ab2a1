import type { Days } from '#shared/calendar/period.ts'
import type { OfferFact, OfferWay } from '#shared/contract/catalogue/offer.ts'
import { offerWays } from '#shared/contract/catalogue/offer.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Kinds of facts: opening hours of a month, or the next free appointment of a day. */
export const offerKinds = ['hours', 'slot'] as const

/** The counts of a fact, for a place and a month or a day. */
export interface CountedFact {
  service: string
  place: string
  kind: (typeof offerKinds)[number]
  /** `YYYY-MM-DD`; for hours, the first day of the month. */
  day: string
  x: number
  n: number
  bucket: number
  amount: number
  whole: number
  reason: string | null
}

/** Counts added up by month. */
export interface OfferMonth extends Pick<CountedFact, 'service' | 'place' | 'kind' | 'bucket'> {
  /** `YYYY-MM` */
  month: string
  facts: number
  x: number
  n: number
  amount: number
  whole: number
}

/** The channels of a place beside the internet. */
export interface OfferedWay {
  service: string
  place: string
  way: OfferWay
  offered: boolean
}

type WaysFact = Extract<OfferFact, { kind: 'ways' }>

/** Author and date of a fact. */
interface Said {
  organisation: string
  author: string
  at: Date
}

/** Locks the facts of an organisation until the transaction ends. */
export async function lockOffers(transaction: Queryable, organisation: string): Promise<void> {
  await transaction.query('select 1 from organisation where organisation = $1 for no key update', [
    organisation,
  ])
}

/**
 * Stores facts, and replaces earlier ones of the same subject.
 * @param facts without duplicates
 * @returns how many are new or changed
 */
export async function upsertOfferFacts(
  transaction: Queryable,
  { organisation, author, at }: Said,
  facts: readonly CountedFact[],
): Promise<number> {
  const rows = await transaction.query(
    `insert into offer_fact as known
       (organisation, service, place, kind, day, x, n, bucket, amount, whole, reason, author, entered_at)
     select $1, service, place, kind, day, x, n, bucket, amount, whole, reason, $2, $3
     from jsonb_to_recordset($4::jsonb) as said
       (service text, place text, kind text, day date, x int, n int, bucket int, amount int, whole int, reason text)
     on conflict (organisation, service, place, kind, day) do update set
       x = excluded.x, n = excluded.n, bucket = excluded.bucket, amount = excluded.amount,
       whole = excluded.whole, reason = excluded.reason, author = excluded.author,
       entered_at = excluded.entered_at
     where (known.x, known.n, known.bucket, known.amount, known.whole, known.reason)
       is distinct from
       (excluded.x, excluded.n, excluded.bucket, excluded.amount, excluded.whole, excluded.reason)
     returning 1`,
    [organisation, author, at, JSON.stringify(facts)],
  )
  return rows.length
}

/** Stores the channels of places; missing ones stay as they were. @returns places changed */
export async function upsertOfferWays(
  transaction: Queryable,
  { organisation, author, at }: Said,
  facts: readonly WaysFact[],
): Promise<number> {
  const said = facts.flatMap((fact) =>
    offerWays.flatMap((way) => {
      const offered = fact[way]
      return offered === null ? [] : [{ service: fact.service, place: fact.place, way, offered }]
    }),
  )
  const rows = await transaction.query<{ service: string; place: string }>(
    `insert into offer_way as known
       (organisation, service, place, way, offered, author, entered_at)
     select $1, service, place, way, offered, $2, $3
     from jsonb_to_recordset($4::jsonb) as said
       (service text, place text, way text, offered boolean)
     on conflict (organisation, service, place, way) do update set
       offered = excluded.offered, author = excluded.author, entered_at = excluded.entered_at
     where known.offered is distinct from excluded.offered
     returning service, place`,
    [organisation, author, at, JSON.stringify(said)],
  )
  return new Set(rows.map(({ service, place }) => `${service} ${place}`)).size
}

/** Returns the facts of every place by month. @param within only the months of these days */
export async function listOfferMonths(
  database: Queryable,
  organisation: string,
  within: Days | null,
): Promise<OfferMonth[]> {
  return database.query<OfferMonth>(
    `select service, place, kind, to_char(month, 'YYYY-MM') as month, bucket, facts, x, n,
       amount::int as amount, whole::int as whole
     from offer_month
     where organisation = $1 and facts > 0
       and month >= coalesce($2::date, '-infinity') and month < coalesce($3::date, 'infinity')
     order by service, place, kind, month, bucket`,
    [organisation, within?.from ?? null, within?.until ?? null],
  )
}

/** The next free appointment of a place, as it was found on a day. */
export interface OfferDay {
  service: string
  place: string
  day: string
  /** One where it was within the service standard; of none without a standard. */
  x: number
  n: number
  /** Days until it, −1 where none was free. */
  bucket: number
}

/** Returns the appointments of every place by day. */
export function listSlotDays(
  database: Queryable,
  organisation: string,
  within: Days,
): Promise<OfferDay[]> {
  return database.query<OfferDay>(
    `select service, place, to_char(day, 'YYYY-MM-DD') as day, x, n, bucket from offer_fact
     where organisation = $1 and kind = 'slot' and day >= $2::date and day < $3::date
     order by service, place, day`,
    [organisation, within.from, within.until],
  )
}

/** Returns the declared channels of every place. */
export function listOfferWays(database: Queryable, organisation: string): Promise<OfferedWay[]> {
  return database.query<OfferedWay>(
    `select service, place, way, offered from offer_way where organisation = $1
     order by service, place, way`,
    [organisation],
  )
}
